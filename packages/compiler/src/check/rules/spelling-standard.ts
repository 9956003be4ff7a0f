import type { BlockRule } from '../rule.js'
import { spellingRule } from '../spelling/spelling-rule.js'

/** *Resiko* is *risiko*: the word that KBBI lists as standard. */
export const spellingStandard: BlockRule = spellingRule('spelling-standard')
