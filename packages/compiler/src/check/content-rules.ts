import type { ContentRule } from './rule.js'
import * as rules from './rules/index.js'

/** Every rule about what blocks say, in the order of their names. */
export const contentRules: readonly ContentRule[] = Object.values<ContentRule>(rules)
