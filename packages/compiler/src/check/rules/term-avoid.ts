import { type Locale, locales, otherLocale } from '@dwibahasa/model'
import type { GlossaryTerm } from '../glossary.js'
import type { PairReport, PairRule, RuleContext, TextPair } from '../rule.js'
import { areParallel } from '../terms/are-parallel.js'
import { isInName } from '../terms/is-in-name.js'
import { isRespelling } from '../terms/is-respelling.js'
import { isVerbatim } from '../terms/is-verbatim.js'
import { termFinderOf } from '../terms/term-finder-of.js'
import type { TermMention } from '../terms/term-mention.js'

/** A form stands for a term that the glossary says to avoid for it. */
export const termAvoid: PairRule = {
  kind: 'pair',
  name: 'term-avoid',
  severity: 'warning',
  check: (pair, context) => {
    if (context.glossary.length === 0) return
    for (const locale of locales) reportAvoided(locale, pair, context)
  },
}

function reportAvoided(locale: Locale, pair: TextPair, context: RuleContext<PairReport>): void {
  const finder = termFinderOf(context.glossary)
  const [side, twin] = [pair[locale], pair[otherLocale(locale)]]
  const seen = new Set<string>()
  for (const mention of finder.mentions(side)) {
    const { term, avoided, text, start, end } = mention
    const [form] = term[locale]
    if (avoided === undefined || form === undefined || seen.has(avoided.form)) continue
    // The entry of the term explains what is to be avoided.
    if (term.key === context.entryKey) continue
    if (isInName(mention, side.prose) || isVerbatim(mention, side.prose, twin.prose)) continue
    const isMeant =
      isWritten(mention, locale, side.prose) ||
      (isMeantIn(finder.mentions(twin), mention, twin.locale) &&
        !finder.mentions(side).some((one) => isProper(one, term)))
    if (!isMeant || !areParallel(pair, true)) continue
    seen.add(avoided.form)
    context.report({
      locale,
      place: side.placeOfProse(start, end),
      values: { text, form, reason: avoided.reason },
      actual: text,
      expected: term[locale],
    })
  }
}

/** Whether a form can mean nothing else: it is spelt like one of the term's own, or like that of the other language. */
function isWritten({ term, form, start }: TermMention, locale: Locale, prose: string): boolean {
  if (term[locale].some((own) => isRespelling(form, own))) return true
  // A word of the other language may stand in brackets behind the term.
  const isInBrackets = /\([^()]*$/.test(prose.slice(Math.max(0, start - 100), start))
  return !isInBrackets && term[otherLocale(locale)].some((other) => isRespelling(form, other))
}

/**
 * Whether the other language says the term, and not what the form means elsewhere: a vaccine is no vaccination, and is
 * right where the other language speaks of a vaccine.
 */
function isMeantIn(others: readonly TermMention[], { term, form, text }: TermMention, locale: Locale): boolean {
  // A verb made of the form is another word: `divaksin` is vaccinated, and `membela diri` no martial art.
  if (!text.toLowerCase().startsWith(form.toLowerCase().slice(0, 3))) return false
  const named = others.filter((one) => one.term === term)
  const isRight = (one: TermMention): boolean =>
    one.avoided === undefined || term[locale].some((own) => isRespelling(one.form, own))
  return named.length > 0 && named.every(isRight)
}

function isProper(mention: TermMention, term: GlossaryTerm): boolean {
  return mention.term === term && mention.avoided === undefined
}
