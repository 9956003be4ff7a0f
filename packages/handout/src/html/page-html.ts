import type { Locale } from '@dwibahasa/model'
import { localesOf } from '../sheet/locales-of.js'
import { pageTitle } from '../sheet/page-title.js'
import type { SheetKind } from '../sheet/sheet-kind.js'
import { styleSheet } from '../style/style-sheet.js'
import type { Colophon } from '../tree/colophon-facts.js'
import { colophonHtml } from './colophon-html.js'
import { escapeHtml } from './escape-html.js'

/** What a page is made of. */
export interface Page {
  readonly kind: SheetKind
  /** The languages that stand side by side on it; one where there are no columns. */
  readonly columns: readonly [Locale, ...Locale[]]
  /** As plain text. */
  readonly title: string
  /** As plain text, for search engines and lists of links; empty where there is none. */
  readonly description: string
  readonly colophon: Colophon
  /** As HTML. */
  readonly bar: string
  /** As HTML. */
  readonly main: string
}

/** The policy holds the browser to what a sheet promises: no script, no request but for images that lie beside it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:; base-uri 'none'; form-action 'none'"

/** A complete page, with its style sheet in it. */
export function pageHtml({ kind, columns, title, description, colophon, bar, main }: Page): string {
  const [locale] = localesOf(kind)
  const name = colophon.edition && pageTitle(colophon.edition.name, kind)
  const whole = [title, name].filter((text) => text).join(' – ')
  const layout = columns.length > 1 ? 'columns' : 'single'
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(whole)}</title>
${description ? `<meta name="description" content="${escapeHtml(description)}">\n` : ''}<style>
${styleSheet(layout, title)}</style>
</head>
<body class="sheet-${layout}">
${bar}<main>
${main}</main>
${colophonHtml(layout === 'columns' ? columns : [locale], colophon)}</body>
</html>
`
}
