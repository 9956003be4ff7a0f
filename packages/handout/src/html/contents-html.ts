import { labels } from '@dwibahasa/renderer'
import type { ContentsGroup } from '../sheet/contents-group.js'
import type { ContentsOptions } from '../sheet/contents-options.js'
import { localesOf } from '../sheet/locales-of.js'
import { pageTitle } from '../sheet/page-title.js'
import { editionOf } from '../untrusted/edition-of.js'
import { groupOf } from '../untrusted/group-of.js'
import { listOf } from '../untrusted/list-of.js'
import { barHtml } from './bar-html.js'
import { contentsGroupHtml } from './contents-group-html.js'
import { escapeHtml } from './escape-html.js'
import { pageHtml } from './page-html.js'

/**
 * Makes a complete HTML page that leads to every sheet, group by group.
 *
 * @throws TypeError where `options.kind` is none of the three.
 */
export function contentsHtml(groups: readonly ContentsGroup[], options: ContentsOptions): string {
  const { kind } = options
  const edition = editionOf(options.edition)
  const locales = localesOf(kind)
  const cells = (of: (locale: (typeof locales)[number]) => string) =>
    locales.map((locale) => `<span class="dwi-cell" lang="${locale}">${escapeHtml(of(locale))}</span>`).join('\n')
  const contents = { id: labels.id.contents, en: labels.en.contents }
  const name = edition && pageTitle(edition.name, kind) ? edition.name : undefined
  const kicker = name ? `<p class="sheet-kicker dwi-row">${cells((locale) => contents[locale])}</p>\n` : ''
  const layout = kind === 'id-en' ? 'dwi-parallel dwi-columns sheet-contents' : 'sheet-contents'
  const list = listOf(groups, groupOf).map((group) => contentsGroupHtml(group, options))
  return pageHtml({
    kind,
    columns: locales,
    title: pageTitle(contents, kind),
    description: '',
    colophon: { edition, date: undefined, written: locales },
    bar: barHtml({ kind, ...(options.alternates ? { alternates: options.alternates } : {}) }),
    main: `<div class="${layout}">\n${kicker}<h1 class="dwi-row">${cells((locale) => (name ?? contents)[locale])}</h1>\n${list.join('')}</div>\n`,
  })
}
