import { type Locale, locales, otherLocale } from '@dwibahasa/model'
import type { GlossaryTerm } from '../glossary.js'
import type { EntryRule, TextPair } from '../rule.js'
import { isKin } from '../terms/is-kin.js'
import type { TermFinder } from '../terms/term-finder.js'
import { termFinderOf } from '../terms/term-finder-of.js'
import type { TermMention } from '../terms/term-mention.js'
import type { TextBlock } from '../text-block.js'

/** A block in which a language names a term in one way only. */
interface Use {
  readonly block: TextBlock
  readonly mention: TermMention
  /** The one form of the other language, where it has one. */
  readonly twinForm: string | undefined
}

/** An entry names a term in two ways in one language, where the other language keeps to one. */
export const termInconsistent: EntryRule = {
  kind: 'entry',
  name: 'term-inconsistent',
  severity: 'warning',
  check: (pairs, { glossary, report }) => {
    if (glossary.length === 0) return
    for (const locale of locales) {
      for (const uses of usesOf(pairs, locale, termFinderOf(glossary)).values()) {
        const [first] = uses
        if (first?.twinForm === undefined || uses.some(({ twinForm }) => twinForm !== first.twinForm)) continue
        const other = uses.find(({ mention }) => !isKin(mention.form, first.mention.form))
        if (other === undefined) continue
        const { text, start, end } = other.mention
        const { block, mention } = first
        report({
          block: other.block,
          place: other.block.placeOfProse(start, end),
          first: { block, place: block.placeOfProse(mention.start, mention.end) },
          values: { text, first: mention.text, twin: first.twinForm },
          actual: text,
          expected: [mention.form],
        })
      }
    }
  },
}

/** Where a language names each term, block by block; a block that names it in two ways explains or varies, and is none. */
function usesOf(
  pairs: readonly TextPair[],
  locale: Locale,
  finder: TermFinder,
): ReadonlyMap<GlossaryTerm, readonly Use[]> {
  const uses = new Map<GlossaryTerm, Use[]>()
  for (const pair of pairs) {
    const block = pair[locale]
    const twins = namesIn(pair[otherLocale(locale)], finder)
    for (const [term, [mention, ...more]] of namesIn(block, finder)) {
      if (mention === undefined || more.some(({ form }) => !isKin(form, mention.form))) continue
      const [twin, ...others] = twins.get(term) ?? []
      const isOne = others.every(({ form }) => form === twin?.form)
      const use = { block, mention, twinForm: isOne ? twin?.form : undefined }
      const known = uses.get(term)
      if (known === undefined) uses.set(term, [use])
      else known.push(use)
    }
  }
  return uses
}

function namesIn(block: TextBlock, finder: TermFinder): ReadonlyMap<GlossaryTerm, readonly TermMention[]> {
  const names = new Map<GlossaryTerm, TermMention[]>()
  for (const mention of finder.mentions(block)) {
    if (mention.avoided !== undefined) continue
    const known = names.get(mention.term)
    if (known === undefined) names.set(mention.term, [mention])
    else known.push(mention)
  }
  return names
}
