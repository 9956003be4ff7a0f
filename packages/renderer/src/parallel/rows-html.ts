import type { BlockContent } from '@dwibahasa/model'
import { attribute } from '../html/attribute.js'
import { blocksHtml } from '../html/blocks-html.js'
import { captured } from '../html/captured.js'
import { escapeHtml } from '../html/escape-html.js'
import { footnotesHtml } from '../html/footnotes-html.js'
import { withoutBrokenLinks } from '../html/without-broken-links.js'
import { servesAnswers } from '../rendering/serves-answers.js'
import type { HtmlSide } from './html-side.js'
import { isStale } from './is-stale.js'
import { leftOutOf } from './left-out-of.js'
import { parallelPairs } from './parallel-pairs.js'
import { remarkHtml } from './remark-html.js'
import { remarksOn } from './remarks-on.js'
import { shownFootnotes } from './shown-footnotes.js'
import { titleHtml } from './title-html.js'

/** How rows say what is out of the ordinary. */
interface RowOptions {
  readonly keys: boolean
  readonly showStale: boolean
}

/** Two documents in rows of two cells: titles first, the footnotes of both last. */
export function rowsHtml(first: HtmlSide, second: HtmlSide, { keys, showStale }: RowOptions): string {
  let html = ''
  const [title, otherTitle] = [titleHtml(first), titleHtml(second)]
  if (title || otherTitle) html += rowHtml(pageCellHtml(title, first), pageCellHtml(otherTitle, second))
  const pairs = parallelPairs(first.document, second.document)
  for (const pair of pairs) {
    const ours = pair.first && blockOf(pair.first, first)
    const theirs = pair.second && blockOf(pair.second, second)
    if (!ours && !theirs) continue
    html += rowHtml(
      cellHtml(ours, first, pair.first && remarksOn(pair.first, first.labels, showStale)),
      cellHtml(theirs, second, pair.second && remarksOn(pair.second, second.labels, showStale)),
      keys ? attribute('data-key', (pair.first ?? pair.second)?.key) : '',
    )
  }
  const notes = footnotesOf(first, leftOutOf(pairs, 'first'))
  const otherNotes = footnotesOf(second, leftOutOf(pairs, 'second'))
  const remarks = (side: HtmlSide) => (showStale && hasStaleFootnote(side) ? [side.labels.stale] : [])
  if (notes || otherNotes)
    html += rowHtml(pageCellHtml(notes, first, remarks(first)), pageCellHtml(otherNotes, second, remarks(second)))
  return withoutBrokenLinks(withoutBrokenLinks(html, first.context), second.context)
}

function rowHtml(ours: string, theirs: string, attributes = ''): string {
  return `<div class="dwi-row"${attributes}>\n${ours}${theirs}</div>\n`
}

/** A cell; where its language has nothing it says so, and before what it has stand the remarks on it. */
function cellHtml(
  html: string | undefined,
  { context: { locale }, labels }: HtmlSide,
  remarks: readonly string[] = [],
): string {
  const isEmpty = html === undefined
  const shown = isEmpty ? `<p>${escapeHtml(labels.missing)}</p>\n` : remarks.map(remarkHtml).join('') + html
  const state = (isEmpty ? ' dwi-empty' : '') + (remarks.includes(labels.stale) ? ' dwi-stale' : '')
  return `<div class="dwi-cell${state}" lang="${locale}">\n${shown}</div>\n`
}

/** A cell of what a document as a whole has or has not: nothing is missing in it unless all of the document is. */
function pageCellHtml(html: string, side: HtmlSide, remarks?: readonly string[]): string {
  return cellHtml(html || (side.isStandIn ? undefined : ''), side, remarks)
}

function blockOf(block: BlockContent, { context }: HtmlSide): string {
  return captured(blocksHtml, [block], context)
}

function footnotesOf({ document, context }: HtmlSide, leftOut: readonly BlockContent[]): string {
  for (const each of shownFootnotes(document, leftOut, context.references.keys())) context.definitions.add(each)
  footnotesHtml(context)
  return context.html
}

function hasStaleFootnote({ context: { definitions, options, references } }: HtmlSide): boolean {
  return [...definitions].some((each) => !servesAnswers(each, options.answers, references) && isStale(each))
}
