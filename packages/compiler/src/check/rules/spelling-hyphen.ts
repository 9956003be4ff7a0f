import type { BlockRule } from '../rule.js'
import { spellingRule } from '../spelling/spelling-rule.js'

/** *Ke 5* is *ke-5*, *anti-korupsi* is *antikorupsi* (EYD V, II.A and III.E). */
export const spellingHyphen: BlockRule = spellingRule('spelling-hyphen')
