import type { PhrasingContent } from '@dwibahasa/model'
import { localeOf } from '../untrusted/locale-of.js'
import { stringOf } from '../untrusted/string-of.js'
import { wordsOf } from '../untrusted/words-of.js'
import { contentHtml } from './content-html.js'
import { escapeHtml } from './escape-html.js'
import { footnoteReferenceHtml } from './footnote-reference-html.js'
import type { HtmlContext } from './html-context.js'
import { imageHtml } from './image-html.js'
import { inlineElement } from './inline-element.js'
import { linkHtml } from './link-html.js'

/** Writes what stands in a line of text. */
export function phrasingHtml(nodes: readonly PhrasingContent[], context: HtmlContext): void {
  contentHtml(nodes, writeNode, context)
}

function writeNode(node: PhrasingContent, context: HtmlContext): void {
  switch (node.type) {
    case 'text':
      context.html += escapeHtml(node.value)
      break
    case 'link':
      linkHtml(node, context)
      break
    case 'emphasis':
      inlineElement('<em>', node, '</em>', context)
      break
    case 'strong':
      inlineElement('<strong>', node, '</strong>', context)
      break
    case 'delete':
      inlineElement('<del>', node, '</del>', context)
      break
    case 'foreign': {
      // Indonesian sets foreign words in italics (EYD V); English does not set Indonesian names so.
      const locale = localeOf(node.locale)
      if (locale === 'en') inlineElement('<i lang="en">', node, '</i>', context)
      else inlineElement(locale ? '<span lang="id">' : '<span>', node, '</span>', context)
      break
    }
    case 'inlineCode':
      context.html += `<code>${escapeHtml(node.value)}</code>`
      break
    case 'break':
      context.html += '<br>\n'
      break
    case 'image':
      imageHtml(node, context)
      break
    case 'footnoteReference':
      footnoteReferenceHtml(node, context)
      break
    case 'html': {
      const { html } = context.options
      if (html !== 'omit') context.html += html === 'pass' ? stringOf(node.value) : escapeHtml(node.value)
      break
    }
    default:
      writeStrange(node, context)
  }
}

/** A node of an unknown type, or of a known one in the wrong place, is passed over, but what it holds is not. */
function writeStrange(node: never, context: HtmlContext): void {
  const strange: { readonly children?: readonly PhrasingContent[] } = node
  context.html += escapeHtml(wordsOf(node))
  if (strange.children) phrasingHtml(strange.children, context)
}
