import type { BlockContent } from '@dwibahasa/model'
import { attribute } from '../html/attribute.js'
import { blocksHtml } from '../html/blocks-html.js'
import { captured } from '../html/captured.js'
import { escapeHtml } from '../html/escape-html.js'
import { footnotesHtml } from '../html/footnotes-html.js'
import { withoutBrokenLinks } from '../html/without-broken-links.js'
import { footnoteDefinitionsOf } from './footnote-definitions-of.js'
import type { HtmlSide } from './html-side.js'
import { isStale } from './is-stale.js'
import { parallelPairs } from './parallel-pairs.js'
import { titleHtml } from './title-html.js'

/** How rows say what is out of the ordinary. */
interface RowOptions {
  readonly keys: boolean
  readonly showStale: boolean
}

/** Two documents in rows of two cells: titles first, the footnotes of both last. */
export function rowsHtml(first: HtmlSide, second: HtmlSide, { keys, showStale }: RowOptions): string {
  let html = ''
  if (first.title || second.title)
    html += rowHtml(cellHtml(titleHtml(first), first), cellHtml(titleHtml(second), second))
  for (const pair of parallelPairs(first.document, second.document)) {
    const ours = pair.first && blockOf(pair.first, first)
    const theirs = pair.second && blockOf(pair.second, second)
    if (!ours && !theirs) continue
    html += rowHtml(
      cellHtml(ours, first, showStale ? pair.first : undefined),
      cellHtml(theirs, second, showStale ? pair.second : undefined),
      keys ? attribute('data-key', (pair.first ?? pair.second)?.key) : '',
    )
  }
  const [ours, theirs] = [footnotesOf(first), footnotesOf(second)]
  if (ours || theirs) html += rowHtml(cellHtml(ours, first), cellHtml(theirs, second))
  return withoutBrokenLinks(withoutBrokenLinks(html, first.context), second.context)
}

function rowHtml(ours: string, theirs: string, attributes = ''): string {
  return `<div class="dwi-row"${attributes}>\n${ours}${theirs}</div>\n`
}

/** A cell; where its language has nothing, or `block` is not up to date, it says so. */
function cellHtml(html: string | undefined, { context: { locale }, labels }: HtmlSide, block?: BlockContent): string {
  const isEmpty = html === undefined
  const isOld = block !== undefined && isStale(block)
  const remark = isOld ? `<p class="dwi-remark">${escapeHtml(labels.stale)}</p>\n` : ''
  const shown = isEmpty ? `<p>${escapeHtml(labels.missing)}</p>\n` : remark + html
  return `<div class="dwi-cell${isEmpty ? ' dwi-empty' : ''}${isOld ? ' dwi-stale' : ''}" lang="${locale}">\n${shown}</div>\n`
}

function blockOf(block: BlockContent, { context }: HtmlSide): string {
  return captured(blocksHtml, [block], context)
}

function footnotesOf({ document, context }: HtmlSide): string {
  for (const definition of footnoteDefinitionsOf(document)) context.definitions.add(definition)
  footnotesHtml(context)
  return context.html
}
