import type { BlockRule } from '../rule.js'
import { spellingRule } from '../spelling/spelling-rule.js'

/** *Rp. 5.000,-* is *Rp5.000* (EYD V, I.H and III.A). */
export const spellingRupiah: BlockRule = spellingRule('spelling-rupiah')
