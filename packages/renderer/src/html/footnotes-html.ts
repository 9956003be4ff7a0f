import type { FootnoteDefinition } from '@dwibahasa/model'
import { labelParts } from '../labels/label-parts.js'
import { footnoteId } from '../rendering/footnote-id.js'
import { footnoteNumber } from '../rendering/footnote-number.js'
import { referenceId } from '../rendering/reference-id.js'
import { servesAnswers } from '../rendering/serves-answers.js'
import { takeId } from '../rendering/take-id.js'
import { attribute } from './attribute.js'
import { blocksHtml } from './blocks-html.js'
import { captured } from './captured.js'
import { escapeHtml } from './escape-html.js'
import { headingHtml } from './heading-html.js'
import type { HtmlContext } from './html-context.js'
import { openBlock } from './open-block.js'

/** Writes the footnotes that were met, under a heading; nothing where there are none. */
export function footnotesHtml(context: HtmlContext): void {
  // A definition inside a definition joins the list while it is gone through; so do the references in it, to any footnote.
  const contents: (readonly [FootnoteDefinition, string])[] = []
  for (const each of context.definitions) {
    if (servesAnswers(each, context.options.answers, context.references)) continue
    contents.push([each, captured(blocksHtml, each.children, context)])
  }
  if (contents.length === 0) return
  const label = labelParts(escapeHtml(context.labels.backToReference))
  const words = [{ type: 'text', value: context.labels.footnotes }] as const
  context.html += '<section class="dwi-footnotes">\n'
  headingHtml({ type: 'heading', depth: 2, children: words }, context)
  context.html += '<ol>\n'
  let expected = 1
  for (const [definition, content] of contents) {
    const number = footnoteNumber(definition)
    const id = attribute('id', takeId(footnoteId(number), context) && context.idPrefix + footnoteId(number))
    openBlock(`<li${id}${number === expected ? '' : ` value="${number}"`}`, definition, context, '\n')
    // Where two have one number, the first has the ways back.
    context.html += `${id ? withBackLinks(content, number, label, context) : content}</li>\n`
    expected = number + 1
  }
  context.html += '</ol>\n</section>\n'
}

/** The ways back to all references, in the last paragraph where there is one. */
function withBackLinks(content: string, number: number, label: readonly string[], context: HtmlContext): string {
  const end = '</p>\n'
  let links = ''
  const all = context.references.get(number) ?? 0
  for (let count = 1; count <= all; count++) {
    const href = context.fragmentPrefix + referenceId(number, count)
    const [name, raised] = count > 1 ? [`${number}-${count}`, `<sup>${count}</sup>`] : [`${number}`, '']
    links += ` <a class="dwi-back" href="${href}" aria-label="${label.join(name)}">↩${raised}</a>`
  }
  if (!links) return content
  return (content.endsWith(end) ? content.slice(0, -end.length) + links : `${content}<p>${links.slice(1)}`) + end
}
