import type { BlockContent, Code, Html } from '@dwibahasa/model'
import { stringOf } from '../untrusted/string-of.js'
import { wordsOf } from '../untrusted/words-of.js'
import { attribute } from './attribute.js'
import { blocksHtml } from './blocks-html.js'
import { boxHtml } from './box-html.js'
import { captured } from './captured.js'
import { escapeHtml } from './escape-html.js'
import { headingHtml } from './heading-html.js'
import type { HtmlContext } from './html-context.js'
import { listHtml } from './list-html.js'
import { openBlock } from './open-block.js'
import { paragraphHtml } from './paragraph-html.js'
import { phrasingHtml } from './phrasing-html.js'
import { tableHtml } from './table-html.js'

/** Writes one block. It ends in a line break unless it is empty. */
export function blockHtml(node: BlockContent, context: HtmlContext): void {
  switch (node.type) {
    case 'paragraph':
      paragraphHtml(node, context)
      break
    case 'heading':
      headingHtml(node, context)
      break
    case 'list':
      listHtml(node, context)
      break
    case 'thematicBreak':
      openBlock('<hr', node, context, '\n')
      break
    case 'blockquote':
      openBlock('<blockquote', node, context, '\n')
      blocksHtml(node.children, context)
      context.html += '</blockquote>\n'
      break
    case 'table':
      tableHtml(node, context)
      break
    case 'code':
      codeHtml(node, stringOf(node.lang), context)
      break
    case 'html':
      if (context.options.html === 'pass') context.html += `${stringOf(node.value)}\n`
      else if (context.options.html !== 'omit') codeHtml(node, 'html', context)
      break
    case 'footnoteDefinition':
      context.definitions.add(node)
      break
    case 'note':
      boxHtml('aside', ' role="note"', node, context)
      break
    case 'case':
      boxHtml('section', '', node, context)
      break
    case 'question':
      boxHtml('div', '', node, context)
      break
    case 'answer':
      if (context.options.answers !== 'omit')
        boxHtml('details', context.options.answers === 'open' ? ' open' : '', node, context)
      break
    default:
      strangeHtml(node, context)
  }
}

/**
 * A line break ends the code, as CommonMark has it: browsers show none at the end of a `pre`, so one must be there to spare.
 *
 * The class is the first word of the language only: a second word would be a class of the author's choice.
 */
function codeHtml(node: Code | Html, lang: string, context: HtmlContext): void {
  const word = /\S+/.exec(lang)
  openBlock('<pre class="dwi-code"', node, context)
  const text = escapeHtml(node.value)
  context.html += `<code${attribute('class', word && `language-${word}`)}>${text && `${text}\n`}</code></pre>\n`
}

/** A node of an unknown type, or of a known one in the wrong place, is passed over, but what it holds is not. */
function strangeHtml(node: never, context: HtmlContext): void {
  const strange: { readonly children?: unknown } = node
  const { children } = strange
  const isLeaf = !Array.isArray(children)
  const html = isLeaf ? captured(phrasingHtml, [node], context) : escapeHtml(wordsOf(node))
  if (html) context.html += `<p>${html}</p>\n`
  if (!isLeaf) blocksHtml(children, context)
}
