import { escapeHtml } from '@dwibahasa/handout'
import { type Locale, type Localized, locales, otherLocale } from '@dwibahasa/model'
import { number } from '../../report/totals.js'
import { percentText } from '../percent-text.js'
import type { CollectionStatus, EntryStatus } from '../status-report.js'
import type { Tally } from '../tally.js'
import { barSvg } from './bar-svg.js'
import { doubtsText } from './doubts-text.js'
import type { PageWords } from './page-words.js'

const counts = ['stale', 'missing', 'mismatch'] as const

/** A collection: a table of the entries that have work left, with its totals, and below it those that have none. */
export function tableHtml({ collection, entries, tallies, doubtful }: CollectionStatus, page: PageWords): string {
  const { words, lang } = page
  const open = entries.filter(({ isComplete }) => !isComplete)
  const complete = entries.filter(({ isComplete }) => isComplete)
  const caption = words('status.counted', { count: entries.length, shown: number(entries.length, lang) })
  const rows = open.map((entry) => rowHtml(titleHtml(entry, page), entry.tallies, entry.absent, page)).join('')
  const total = rowHtml(`${escapeHtml(words('status.all'))}${doubtsHtml(doubtful, page)}`, tallies, undefined, page)
  return (
    `<section>\n<h2>${escapeHtml(collection.title[lang])}</h2>\n` +
    `<table>\n<caption>${escapeHtml(caption)}</caption>\n<colgroup><col class="name"></colgroup>\n` +
    `${'<colgroup><col class="share"><col><col><col></colgroup>\n'.repeat(locales.length)}` +
    `<thead>\n${headHtml(page)}</thead>\n${rows && `<tbody>\n${rows}</tbody>\n`}<tfoot>\n${total}</tfoot>\n</table>\n` +
    `${completeHtml(complete, page)}</section>\n`
  )
}

function headHtml({ words }: PageWords): string {
  const head = (name: string): string => `<th scope="col">${escapeHtml(words(`status.${name}`))}</th>`
  const groups = locales.map(
    (locale) => `<th scope="colgroup" colspan="4">${escapeHtml(words(`language.${locale}`))}</th>`,
  )
  const columns = ['shareHead', ...counts].map(head).join('')
  return (
    `<tr><th scope="col" rowspan="2">${escapeHtml(words('status.entry'))}</th>${groups.join('')}</tr>\n` +
    `<tr>${columns.repeat(locales.length)}</tr>\n`
  )
}

function rowHtml(name: string, tallies: Localized<Tally>, absent: Locale | undefined, page: PageWords): string {
  const cells = locales.map((locale) => cellsHtml(tallies[locale], locale, absent === locale, page))
  return `<tr><th scope="row">${name}</th>${cells.join('')}</tr>\n`
}

function cellsHtml(tally: Tally, locale: Locale, isAbsent: boolean, page: PageWords): string {
  const { words, lang } = page
  const share =
    `<td class="share" data-locale="${locale}">${barSvg(tally, page)}` +
    `<span aria-hidden="true">${escapeHtml(percentText(tally, lang))}</span></td>`
  if (isAbsent) return `${share}<td class="absent" colspan="3">${escapeHtml(words('status.absent'))}</td>`
  // A phone shows the name beside the number, and no zeros.
  const cells = counts.map((name) => {
    const none = tally[name] === 0 ? ' class="none"' : ''
    return `<td${none} data-name="${escapeHtml(words(`status.${name}`))}">${number(tally[name], lang)}</td>`
  })
  return share + cells.join('')
}

/** The title, in the other language where the entry is not written in the page's, and the key. */
function titleHtml({ title, slug, absent, doubtful }: EntryStatus, page: PageWords): string {
  const { lang } = page
  const other = absent === lang ? ` lang="${otherLocale(lang)}"` : ''
  return `<span class="title"${other}>${escapeHtml(title[lang])}</span> <code>${escapeHtml(slug)}</code>${doubtsHtml(doubtful, page)}`
}

/** Neither language of a doubtful pair is behind: the number stands with the name. */
function doubtsHtml(count: number, page: PageWords): string {
  return count === 0 ? '' : ` <span class="doubts">${escapeHtml(doubtsText(count, page))}</span>`
}

function completeHtml(entries: readonly EntryStatus[], { words, lang }: PageWords): string {
  if (entries.length === 0) return ''
  const { compare } = new Intl.Collator(lang)
  const titles = entries.map(({ title }) => title[lang]).sort(compare)
  const items = titles.map((title) => `<li>${escapeHtml(title)}</li>\n`).join('')
  const summary = words('status.complete', { count: entries.length, shown: number(entries.length, lang) })
  return `<details>\n<summary>${escapeHtml(summary)}</summary>\n<ul>\n${items}</ul>\n</details>\n`
}
