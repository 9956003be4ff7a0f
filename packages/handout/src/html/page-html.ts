import type { Edition } from '../sheet/edition.js'
import { localesOf } from '../sheet/locales-of.js'
import { pageTitle } from '../sheet/page-title.js'
import type { SheetKind } from '../sheet/sheet-kind.js'
import { styleSheet } from '../style/style-sheet.js'
import { colophonHtml } from './colophon-html.js'
import { escapeHtml } from './escape-html.js'

/** What a page is made of. */
export interface Page {
  readonly kind: SheetKind
  readonly edition: Edition | undefined
  /** As plain text. */
  readonly title: string
  /** As plain text, for search engines and lists of links; empty where there is none. */
  readonly description: string
  /** The day of the content. */
  readonly date: string | undefined
  /** As HTML. */
  readonly bar: string
  /** As HTML. */
  readonly main: string
}

/** The policy holds the browser to what a sheet promises: no script, no request but for images that lie beside it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:; base-uri 'none'; form-action 'none'"

/** A complete page, with its style sheet in it. */
export function pageHtml({ kind, edition, title, description, date, bar, main }: Page): string {
  const [locale] = localesOf(kind)
  const name = edition && pageTitle(edition.name, kind)
  const whole = [title, name].filter((text) => text).join(' – ')
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(whole)}</title>
${description ? `<meta name="description" content="${escapeHtml(description)}">\n` : ''}<style>
${styleSheet(kind, title)}</style>
</head>
<body class="sheet-${kind}">
${bar}<main>
${main}</main>
${colophonHtml(kind, edition, date)}</body>
</html>
`
}
