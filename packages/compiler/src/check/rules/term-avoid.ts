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
    if (avoided === undefined || term.key === context.entryKey || seen.has(avoided.form)) continue
    if (isInName(mention, side.prose) || isVerbatim(mention, side.prose, twin.prose)) continue
    const isMeant =
      isWritten(mention, locale, side.prose) ||
      (isMeantIn(finder.mentions(twin), mention, twin.locale) &&
        !finder.mentions(side).some((one) => isProper(one, term)))
    if (!isMeant || isPartOf(mention) || !areParallel(pair, true)) continue
    seen.add(avoided.form)
    const [form = ''] = term[locale]
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
function isMeantIn(others: readonly TermMention[], { term }: TermMention, locale: Locale): boolean {
  const named = others.filter((one) => one.term === term)
  const isRight = (one: TermMention): boolean =>
    one.avoided === undefined || term[locale].some((form) => isRespelling(one.form, form))
  return (
    named.every(isRight) && named.some(({ nearness, avoided }) => nearness !== 'derivation' || avoided !== undefined)
  )
}

function isProper(mention: TermMention, term: GlossaryTerm): boolean {
  return mention.term === term && mention.avoided === undefined
}

/** Whether an affix makes a form a part of one of the term's own: `membela diri` of `hak membela diri`. */
function isPartOf({ term, form, text }: TermMention): boolean {
  const folded = text.toLowerCase()
  if (folded === form.toLowerCase()) return false
  return [...term.id, ...term.en].some((own) => ` ${own.toLowerCase()} `.includes(` ${folded} `))
}
