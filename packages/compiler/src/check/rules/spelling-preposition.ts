import type { BlockRule } from '../rule.js'
import { spellingRule } from '../spelling/spelling-rule.js'

/** *Disini* is *di sini*: a preposition stands apart (EYD V, II.D). */
export const spellingPreposition: BlockRule = spellingRule('spelling-preposition')
