import { type ConfigurableRule, configurableRules } from '../message/configurable-rules.js'
import type { RuleSeverities, RuleSeverity } from '../message/rule-severity.js'
import type { RulesConfig } from './project-config.js'

/** What the config makes of rules; a later mapping goes before an earlier one. */
export function ruleSeverities(...mappings: readonly (RulesConfig | undefined)[]): RuleSeverities {
  return new Map(mappings.flatMap((rules) => entriesOf(rules)))
}

function entriesOf(rules: RulesConfig = {}): readonly (readonly [ConfigurableRule, RuleSeverity])[] {
  return configurableRules.flatMap((rule) => {
    const severity = Object.hasOwn(rules, rule) ? rules[rule] : undefined
    return severity === undefined ? [] : [[rule, severity] as const]
  })
}
