import type { BlockRule } from '../rule.js'
import { spellingRule } from '../spelling/spelling-rule.js'

/** Straight quotation marks in a text that has curly ones. */
export const spellingQuotes: BlockRule = spellingRule('spelling-quotes')
