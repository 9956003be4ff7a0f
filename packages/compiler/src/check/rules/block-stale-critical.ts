import type { BlockChange } from '../../message/block-change.js'
import type { PairRule, RuleContext } from '../rule.js'
import { staleChange } from '../stale-change.js'

/** As `block-stale`, and what was changed is a fact. */
export const blockStaleCritical: PairRule = {
  kind: 'pair',
  name: 'block-stale-critical',
  severity: 'warning',
  check: (pair, { report, ...context }) => {
    const { stale, isCritical, key } = pair
    if (stale === undefined || !isCritical) return
    const change = staleChange(stale, pair)
    report({ locale: stale, values: { key, facts: changedFacts(change, context) }, change })
  },
}

/** The kinds of facts that changed, in a line; where nothing tells, all there are. */
function changedFacts(
  { added, removed }: BlockChange,
  { lang, word }: Pick<RuleContext<never>, 'lang' | 'word'>,
): string {
  const kinds = new Set([...added, ...removed].map(({ kind }) => kind))
  if (kinds.size === 0) return word('facts.any')
  const words = [...kinds].sort().map((kind) => word(`facts.${kind}`))
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(words)
}
