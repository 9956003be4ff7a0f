import type { PhrasingContent } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { localeOf } from '../untrusted/locale-of.js'
import { maximumDepth } from '../untrusted/maximum-depth.js'
import { stringOf } from '../untrusted/string-of.js'
import { textContent } from '../untrusted/text-content.js'
import { escapeText } from './escape-text.js'
import { footnoteReferenceHtml } from './footnote-reference-html.js'
import type { HtmlContext } from './html-context.js'
import { imageHtml } from './image-html.js'
import { linkHtml } from './link-html.js'

/** What stands in a line of text. */
export function phrasingHtml(nodes: readonly PhrasingContent[], context: HtmlContext): string {
  if (context.depth >= maximumDepth) return escapeText(textContent(childrenOf(nodes)))
  context.depth++
  let html = ''
  for (const node of childrenOf(nodes)) if (isNode(node)) html += nodeHtml(node, context)
  context.depth--
  return html
}

function nodeHtml(node: PhrasingContent, context: HtmlContext): string {
  switch (node.type) {
    case 'text':
      return escapeText(node.value)
    case 'emphasis':
      return `<em>${phrasingHtml(node.children, context)}</em>`
    case 'strong':
      return `<strong>${phrasingHtml(node.children, context)}</strong>`
    case 'delete':
      return `<del>${phrasingHtml(node.children, context)}</del>`
    case 'inlineCode':
      return `<code>${escapeText(node.value)}</code>`
    case 'break':
      return '<br>\n'
    case 'link':
      return linkHtml(node, context)
    case 'image':
      return imageHtml(node, context)
    case 'html':
      if (context.html === 'omit') return ''
      return context.html === 'pass' ? stringOf(node.value) : escapeText(node.value)
    case 'footnoteReference':
      return footnoteReferenceHtml(node, context)
    case 'foreign': {
      // Indonesian sets foreign words in italics (EYD V); English does not set Indonesian names so.
      const locale = localeOf(node.locale)
      const element = locale === 'en' ? 'i' : 'span'
      return `<${element}${locale ? ` lang="${locale}"` : ''}>${phrasingHtml(node.children, context)}</${element}>`
    }
    default:
      return strangeHtml(node, context)
  }
}

/** A node of an unknown type, or of a known one in the wrong place, is passed over, but what it holds is not. */
function strangeHtml(node: never, context: HtmlContext): string {
  const strange: { readonly children?: unknown } = node
  if (Array.isArray(strange.children)) return phrasingHtml(strange.children, context)
  return escapeText(textContent([node]))
}
