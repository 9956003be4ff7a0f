import type { BlockRule } from '../rule.js'
import { spellingRule } from '../spelling/spelling-rule.js'

/** *Di tulis* is *ditulis*: a prefix does not stand apart (EYD V, II.A). */
export const spellingSplitPrefix: BlockRule = spellingRule('spelling-split-prefix')
