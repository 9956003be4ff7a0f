import type { Locale } from '@dwibahasa/model'
import type { HtmlOptions } from '@dwibahasa/renderer/html'
import type { Fact } from '../sheet/fact.js'
import { factNodes } from '../tree/fact-nodes.js'
import { escapeHtml } from './escape-html.js'
import { inlineHtml } from './inline-html.js'

/** Facts as a list of descriptions; empty where there are none. `lang` is for a list amid the other language. */
export function factsHtml(facts: readonly Fact[], locale: Locale, options: HtmlOptions, lang = ''): string {
  if (facts.length === 0) return ''
  const items = facts.map(
    (fact) => `<div><dt>${escapeHtml(fact.label)}</dt><dd>${inlineHtml(factNodes(fact), locale, options)}</dd></div>\n`,
  )
  return `<dl class="sheet-facts"${lang && ` lang="${lang}"`}>\n${items.join('')}</dl>\n`
}
