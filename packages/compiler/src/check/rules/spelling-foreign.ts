import type { BlockRule } from '../rule.js'
import { spellingRule } from '../spelling/spelling-rule.js'

/** An English word with a settled equivalent, not in italics (EYD V, I.H). */
export const spellingForeign: BlockRule = spellingRule('spelling-foreign')
