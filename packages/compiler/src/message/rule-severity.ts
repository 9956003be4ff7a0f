import type { RuleId } from './rule-ids.js'

/** What a config makes of a rule. */
export type RuleSeverity = 'off' | 'warning' | 'error'

/** The rules that are to be something else than they are by default. */
export type RuleSeverities = ReadonlyMap<RuleId, RuleSeverity>
