import type { Document } from '@dwibahasa/model'
import type * as mdast from 'mdast'
import { toMarkdown as mdastToMarkdown } from 'mdast-util-to-markdown'
import { localeOf } from '../untrusted/locale-of.js'
import { countAfresh } from '../untrusted/node-count.js'
import { rootOf } from '../untrusted/root-of.js'
import { stringOf } from '../untrusted/string-of.js'
import { blocksMdast } from './blocks-mdast.js'
import { footnoteLabels } from './footnote-labels.js'
import type { MarkdownContext } from './markdown-context.js'
import type { MarkdownOptions } from './markdown-options.js'
import { markdownStyle } from './markdown-style.js'

/**
 * Writes a document as the Markdown that the compiler reads: CommonMark, GFM, footnotes and directives.
 *
 * Compiled again, it gives the same tree, but for what Markdown has no words for: keys, statuses and languages of
 * blocks, and the entries that links refer to. Text stays text, whatever signs it holds. The addresses of links and
 * images are written as they are.
 *
 * @throws TypeError where `document` is no root.
 */
export function toMarkdown(document: Document, options: MarkdownOptions = {}): string {
  const {
    href = (entryKey, _locale, _blockKey, anchor) => `/${entryKey}${anchor ? `#${anchor}` : ''}`,
    src = (url) => url,
    html = 'text',
    anchors = false,
  } = options
  return countAfresh(() => {
    const locale = localeOf(rootOf(document).locale) ?? 'id'
    const labels = footnoteLabels(document)
    const context: MarkdownContext = {
      href,
      src,
      html,
      anchors,
      locale,
      labels,
      definitions: new Set(),
      // The blocks of a document lie below nothing.
      depth: -1,
      marks: 0,
      inLink: false,
      inLine: false,
    }
    const children: mdast.RootContent[] = blocksMdast(document.children, context)
    for (const definition of footnotes(context)) children.push(definition)
    return mdastToMarkdown({ type: 'root', children }, markdownStyle)
  })
}

/** The definitions that were met. One inside another joins the list while it is gone through. */
function footnotes(context: MarkdownContext): readonly mdast.FootnoteDefinition[] {
  const made: mdast.FootnoteDefinition[] = []
  const free = new Map(context.labels)
  const taken = new Set([...context.labels.values()].map((label) => label.toLowerCase()))
  let extra = 1
  for (const definition of context.definitions) {
    const identifier = stringOf(definition.identifier)
    let label = free.get(identifier)
    free.delete(identifier)
    // A second definition of one identifier would be lost: it gets a label that nothing refers to.
    while (label === undefined) {
      const next = `${++extra}-${extra}`
      if (!taken.has(next)) label = next
    }
    made.push({
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: blocksMdast(definition.children, context),
    })
  }
  return made
}
