import { escapeHtml, longDate } from '@dwibahasa/handout'
import { locales } from '@dwibahasa/model'
import { number } from '../../report/totals.js'
import { percentText } from '../percent-text.js'
import type { StatusReport } from '../status-report.js'
import { barSvg } from './bar-svg.js'
import { doubtsText } from './doubts-text.js'
import { pageStyle } from './page-style.js'
import type { PageWords } from './page-words.js'
import { tableHtml } from './table-html.js'

/** The policy holds the browser to what the page promises: no script and no request. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** A report as a complete HTML page to publish: for screens of any width and for paper. */
export function statusPage(report: StatusReport, page: PageWords): string {
  const { words, lang, edition } = page
  const kind = words('status.title')
  const name = edition?.name[lang]
  const title = name === undefined ? kind : `${kind} – ${name}`
  const kicker = name === undefined ? '' : `<p class="kicker">${escapeHtml(kind)}</p>\n`
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>
${pageStyle}</style>
</head>
<body>
<main>
${kicker}<h1>${escapeHtml(name ?? kind)}</h1>
${totalsHtml(report, page)}${report.collections.map((collection) => tableHtml(collection, page)).join('')}</main>
${footHtml(report, page)}</body>
</html>
`
}

function totalsHtml({ entries, tallies, doubtful }: StatusReport, page: PageWords): string {
  const { words, lang } = page
  const blocks = Math.max(tallies.id.total, tallies.en.total)
  const lede = [
    words('status.counted', { count: entries, shown: number(entries, lang) }),
    words('status.blocks', { count: blocks, shown: number(blocks, lang) }),
    ...(doubtful === 0 ? [] : [doubtsText(doubtful, page)]),
  ].join(', ')
  const cards = locales.map((locale) => {
    const tally = tallies[locale]
    const parts = (['stale', 'missing', 'mismatch'] as const).map(
      (name) => `<li class="${name}">${escapeHtml(`${words(`status.${name}`)} ${number(tally[name], lang)}`)}</li>`,
    )
    return (
      `<section class="card">\n<h2>${escapeHtml(words(`language.${locale}`))}</h2>\n` +
      `<p class="figure" aria-hidden="true">${escapeHtml(percentText(tally, lang))}</p>\n${barSvg(tally, page)}\n` +
      `<ul>${parts.join('')}</ul>\n</section>\n`
    )
  })
  return `<p class="lede">${escapeHtml(lede)}.</p>\n<div class="cards">\n${cards.join('')}</div>\n`
}

function footHtml({ doubtful }: StatusReport, { words, lang, edition }: PageWords): string {
  const names = ['stale', 'missing', 'mismatch', ...(doubtful === 0 ? [] : ['doubtful'])]
  const legend = names.map(
    (name) =>
      `<dt class="${name}">${escapeHtml(words(name === 'doubtful' ? 'status.inDoubt' : `status.${name}`))}</dt><dd>${escapeHtml(words(`status.about.${name}`))}</dd>`,
  )
  const date = edition?.date === undefined ? '' : `<p>${escapeHtml(longDate(edition.date, lang))}</p>\n`
  return `<footer>\n<dl>${legend.join('\n')}</dl>\n${date}</footer>\n`
}
