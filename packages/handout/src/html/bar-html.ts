import { labels } from '@dwibahasa/renderer'
import { localesOf } from '../sheet/locales-of.js'
import type { SheetKind } from '../sheet/sheet-kind.js'
import type { SheetOptions } from '../sheet/sheet-options.js'
import { textNode } from '../tree/text-node.js'
import { words } from '../words/localized-words.js'
import { escapeHtml } from './escape-html.js'
import { inlineHtml } from './inline-html.js'

/** The links at the top of a page: to the contents, and to the same page in the other kinds; empty where there are none. */
export function barHtml({
  kind,
  contents,
  alternates = {},
}: Pick<SheetOptions, 'kind' | 'contents' | 'alternates'>): string {
  const [locale] = localesOf(kind)
  const { navigation, indonesian, english, sideBySide } = words[locale]
  const link = (text: string, url: string) =>
    inlineHtml([{ type: 'link', url, children: [textNode(text)] }], locale, {})
  const versions: readonly (readonly [SheetKind, string, string])[] = [
    ['id', indonesian, ' lang="id"'],
    ['en', english, ' lang="en"'],
    ['id-en', sideBySide, ''],
  ]
  const shown = versions.filter(([of]) => of === kind || alternates[of])
  if (!contents && shown.length < 2) return ''
  let html = `<header class="sheet-bar">\n<nav aria-label="${escapeHtml(navigation)}">\n<ul>\n`
  if (contents) html += `<li class="sheet-up">${link(labels[locale].contents, contents)}</li>\n`
  if (shown.length > 1) {
    for (const [of, text, lang] of shown) {
      const here = `<span aria-current="page">${escapeHtml(text)}</span>`
      html += `<li${lang}>${of === kind ? here : link(text, alternates[of] ?? '')}</li>\n`
    }
  }
  return `${html}</ul>\n</nav>\n</header>\n`
}
