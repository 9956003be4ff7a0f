import type { Locale } from '@dwibahasa/model'
import type { HtmlOptions } from '@dwibahasa/renderer/html'
import type { Fact } from '../sheet/fact.js'
import { factsHtml } from './facts-html.js'
import { rowHtml } from './row-html.js'

/** The facts of two languages side by side; the style sheet needs their number to put each level with its twin. */
export function factRowHtml(
  locales: readonly Locale[],
  factsIn: (locale: Locale) => readonly Fact[],
  options: HtmlOptions,
): string {
  const facts = locales.map((locale) => [locale, factsIn(locale)] as const)
  const most = Math.max(...facts.map(([, { length }]) => length))
  return rowHtml(
    facts.map(([locale, of]) => [locale, factsHtml(of, locale, options)]),
    ` style="--facts:${most}"`,
  )
}
