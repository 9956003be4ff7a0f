import type { BlockContent } from '@dwibahasa/model'
import { stringOf } from '../untrusted/string-of.js'
import { attribute } from './attribute.js'
import { blockAttributes } from './block-attributes.js'
import { blocksHtml } from './blocks-html.js'
import { boxHtml } from './box-html.js'
import { escapeText } from './escape-text.js'
import { headingHtml } from './heading-html.js'
import type { HtmlContext } from './html-context.js'
import { listHtml } from './list-html.js'
import { paragraphHtml } from './paragraph-html.js'
import { phrasingHtml } from './phrasing-html.js'
import { tableHtml } from './table-html.js'

/** One block. Ends in a line break unless it is empty. */
export function blockHtml(node: BlockContent, context: HtmlContext): string {
  switch (node.type) {
    case 'heading':
      return headingHtml(node, context)
    case 'paragraph':
      return paragraphHtml(node, context)
    case 'thematicBreak':
      return `<hr${blockAttributes(node, context)}>\n`
    case 'blockquote':
      return `<blockquote${blockAttributes(node, context)}>\n${blocksHtml(node.children, context)}</blockquote>\n`
    case 'list':
      return listHtml(node, context)
    case 'table':
      return tableHtml(node, context)
    case 'code':
      return codeHtml(node.value, stringOf(node.lang), blockAttributes(node, context))
    case 'html':
      if (context.html === 'omit') return ''
      if (context.html === 'pass') return `${stringOf(node.value)}\n`
      return codeHtml(node.value, 'html', blockAttributes(node, context))
    case 'footnoteDefinition':
      context.definitions.push(node)
      return ''
    case 'note':
      return boxHtml('aside', ' role="note"', node, context)
    case 'case':
      return boxHtml('section', '', node, context)
    case 'question':
      return boxHtml('div', '', node, context)
    case 'answer':
      if (context.answers === 'omit') return ''
      return boxHtml('details', context.answers === 'open' ? ' open' : '', node, context)
    default:
      return strangeHtml(node, context)
  }
}

/** The class is the first word of the language only: a second word would be a class of the author's choice. */
function codeHtml(value: unknown, lang: string, attributes: string): string {
  const [word] = lang.trim().split(/\s/)
  return `<pre class="dwi-code"${attributes}><code${attribute('class', word && `language-${word}`)}>${escapeText(value)}</code></pre>\n`
}

/** A node of an unknown type, or of a known one in the wrong place, is passed over, but what it holds is not. */
function strangeHtml(node: never, context: HtmlContext): string {
  const strange: { readonly children?: unknown } = node
  if (Array.isArray(strange.children)) return blocksHtml(strange.children, context)
  const html = phrasingHtml([node], context)
  return html && `<p>${html}</p>\n`
}
