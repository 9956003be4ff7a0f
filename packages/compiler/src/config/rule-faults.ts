import { nearest } from '../check/nearest.js'
import { configurableRules } from '../message/configurable-rules.js'
import type { ConfigFault } from './config-fault.js'

/** Names among `rules` that are no rule, or one that cannot be set; with the name that is likeliest meant. */
export function ruleFaults(path: readonly PropertyKey[], rules: object | undefined): readonly ConfigFault[] {
  return Object.keys(rules ?? {}).flatMap((name) => {
    if (configurableRules.some((known) => known === name)) return []
    const guess = nearest(name, configurableRules)
    const text = guess === undefined ? `${name} ∉ ${configurableRules.join(', ')}` : `${name} → ${guess}?`
    return [{ path: [...path, 'rules', name], text }]
  })
}
