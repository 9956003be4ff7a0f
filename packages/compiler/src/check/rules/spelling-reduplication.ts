import type { BlockRule } from '../rule.js'
import { spellingRule } from '../spelling/spelling-rule.js'

/** *Buku2* is *buku-buku* (EYD V, II.C). */
export const spellingReduplication: BlockRule = spellingRule('spelling-reduplication')
