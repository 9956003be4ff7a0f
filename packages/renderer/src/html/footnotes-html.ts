import type { FootnoteDefinition } from '@dwibahasa/model'
import { interpolate } from '../labels/interpolate.js'
import { childrenOf } from '../untrusted/children-of.js'
import { integerOf } from '../untrusted/integer-of.js'
import { attribute } from './attribute.js'
import { blockAttributes } from './block-attributes.js'
import { blocksHtml } from './blocks-html.js'
import { footnoteId } from './footnote-id.js'
import { headingHtml } from './heading-html.js'
import type { HtmlContext } from './html-context.js'
import { paragraphHtml } from './paragraph-html.js'

/** The footnotes that were met, under a heading; empty where there are none. */
export function footnotesHtml(context: HtmlContext): string {
  if (context.definitions.length === 0) return ''
  const words = [{ type: 'text', value: context.labels.footnotes }] as const
  const heading = headingHtml({ type: 'heading', depth: 2, children: words }, context)
  let html = `<section class="dwi-footnotes">\n${heading}<ol>\n`
  // A definition inside a definition joins the list while it is gone through.
  let expected = 1
  for (const definition of context.definitions) {
    const number = integerOf(definition.number, 0, 0, 999_999)
    html += definitionHtml(definition, number === expected ? '' : ` value="${number}"`, context)
    expected = number + 1
  }
  return `${html}</ol>\n</section>\n`
}

function definitionHtml(node: FootnoteDefinition, value: string, context: HtmlContext): string {
  const children = childrenOf(node.children)
  const last = children.at(-1)
  const links = backLinksHtml(node, context)
  const id = attribute('id', context.idPrefix + footnoteId('fn', node.number))
  const open = `<li${id}${value}${blockAttributes(node, context)}>\n`
  if (last?.type !== 'paragraph') return `${open}${blocksHtml(children, context)}<p>${links.trim()}</p>\n</li>\n`
  return `${open}${blocksHtml(children.slice(0, -1), context)}${paragraphHtml(last, context, '', links)}</li>\n`
}

/** One link back for each reference; a number that only an attacker would write is cut short. */
function backLinksHtml({ number, references }: FootnoteDefinition, context: HtmlContext): string {
  let html = ''
  for (let occurrence = 1; occurrence <= integerOf(references, 1, 0, 999); occurrence++) {
    const id = footnoteId('fnref', number, occurrence)
    const name = interpolate(context.labels.backToReference, id.slice('fnref:'.length).replace(':', '-'))
    const href = attribute('href', `#${context.idPrefix}${id}`)
    html += ` <a class="dwi-back"${href}${attribute('aria-label', name)}>↩${occurrence > 1 ? `<sup>${occurrence}</sup>` : ''}</a>`
  }
  return html
}
