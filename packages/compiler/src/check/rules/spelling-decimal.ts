import type { BlockRule } from '../rule.js'
import { spellingRule } from '../spelling/spelling-rule.js'

/** *3.5 persen* is *3,5 persen* (EYD V, III.B). */
export const spellingDecimal: BlockRule = spellingRule('spelling-decimal')
