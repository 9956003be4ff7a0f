import type { Fact } from '../sheet/fact.js'

/** The facts that say something; the others only keep their place beside the other language's. */
export function saidFacts(facts: readonly Fact[] = []): readonly Fact[] {
  return facts.filter(({ values }) => values.length > 0)
}
