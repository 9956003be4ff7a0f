import { type Locale, locales, otherLocale } from '@dwibahasa/model'
import type { GlossaryTerm } from '../glossary.js'
import type { PairReport, PairRule, RuleContext, TextPair } from '../rule.js'
import { areParallel } from '../terms/are-parallel.js'
import { isCertain } from '../terms/is-certain.js'
import { isInName } from '../terms/is-in-name.js'
import { isVerbatim } from '../terms/is-verbatim.js'
import type { TermFinder } from '../terms/term-finder.js'
import { termFinderOf } from '../terms/term-finder-of.js'
import type { TermMention } from '../terms/term-mention.js'
import type { TextBlock } from '../text-block.js'

/** A term of the glossary stands in one language, and nothing in the other can stand for it. */
export const termMissing: PairRule = {
  kind: 'pair',
  name: 'term-missing',
  severity: 'warning',
  check: (pair, context) => {
    if (context.glossary.length === 0) return
    const finder = termFinderOf(context.glossary)
    const missing = locales.map((locale) => missingFrom(locale, pair, finder, context))
    const [inId = [], inEn = []] = missing
    if (inId.length + inEn.length === 0) return
    const shared = sharedTerms(pair, finder)
    if (inId.length + inEn.length > Math.max(1, shared) || !areParallel(pair, shared > 0)) return
    for (const [at, locale] of locales.entries()) {
      const twin = pair[otherLocale(locale)]
      for (const { term, text, start, end } of missing[at] ?? []) {
        const forms = term[locale]
        context.report({
          locale,
          twin: twin.placeOfProse(start, end),
          values: { term: text, forms: forms.map((form) => `\`${form}\``).join(', ') },
          expected: forms,
        })
      }
    }
  },
}

/** What the other language names and this one has nothing for: the first mention of each term. */
function missingFrom(
  locale: Locale,
  pair: TextPair,
  finder: TermFinder,
  context: RuleContext<PairReport>,
): readonly TermMention[] {
  const [side, other] = [pair[locale], pair[otherLocale(locale)]]
  const present = new Set(finder.mentions(side).map(({ term }) => term))
  const missing = new Map<GlossaryTerm, TermMention>()
  for (const mention of finder.mentions(other)) {
    const { term, avoided } = mention
    if (avoided !== undefined || term.key === context.entryKey) continue
    if (present.has(term) || missing.has(term) || term[locale].length === 0) continue
    if (
      !isCertain(mention, other.locale) ||
      isInName(mention, other.prose) ||
      isVerbatim(mention, other.prose, side.prose)
    )
      continue
    if (finder.hasTrace(term, side) || linksTo(term, side, context)) continue
    missing.set(term, mention)
  }
  return [...missing.values()]
}

function sharedTerms(pair: TextPair, finder: TermFinder): number {
  const [id, en] = locales.map((locale) => new Set(finder.mentions(pair[locale]).map(({ term }) => term)))
  return [...(id ?? [])].filter((term) => en?.has(term)).length
}

function linksTo({ key }: GlossaryTerm, block: TextBlock, { links }: RuleContext<PairReport>): boolean {
  return block.nodes.some((node) => node.type === 'link' && links.get(node)?.entryKey === key)
}
