import type { Image, Link, PhrasingContent } from '@dwibahasa/model'
import type * as mdast from 'mdast'
import type {} from 'mdast-util-directive'
import { cleanValue } from '../elements/clean-value.js'
import { footnoteNumber } from '../rendering/footnote-number.js'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { localeOf } from '../untrusted/locale-of.js'
import { stringOf } from '../untrusted/string-of.js'
import { textContent } from '../untrusted/text-content.js'
import { wordsOf } from '../untrusted/words-of.js'
import { deeper } from './deeper.js'
import type { MarkdownContext } from './markdown-context.js'

/**
 * How many marks may lie in each other; deeper ones leave their text. Whether marks form depends on all signs around them,
 * and what the utility tries until they do grows with the cube of their depth: eight take a millisecond, a hundred seconds.
 */
const mostMarks = 8

/** What stands in a line of text, as mdast that Markdown can hold: no empty marks, no break at the end. */
export function phrasingMdast(nodes: readonly PhrasingContent[], context: MarkdownContext): mdast.PhrasingContent[] {
  const made: mdast.PhrasingContent[] = []
  for (const node of childrenOf(nodes)) {
    if (!isNode(node)) continue
    for (const one of nodeMdast(node, context)) {
      const last = made.at(-1)
      if (one.type === 'text' && last?.type === 'text') last.value += one.value
      else made.push(one)
    }
  }
  while (made.at(-1)?.type === 'break') made.pop()
  return made
}

function nodeMdast(node: PhrasingContent, context: MarkdownContext): readonly mdast.PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return text(node.value)
    case 'emphasis':
    case 'strong':
    case 'delete': {
      context.marks++
      const children = below(node.children, context)
      context.marks--
      return children.length > 0 && context.marks < mostMarks ? [{ type: node.type, children }] : children
    }
    case 'inlineCode': {
      // Code that holds nothing cannot be written.
      const value = inOneLine(cleanValue(node.value), context)
      return value ? [{ type: 'inlineCode', value }] : []
    }
    case 'break':
      return [{ type: 'break' }]
    case 'link':
      return linkMdast(node, context)
    case 'image':
      return imageMdast(node, context)
    case 'html':
      if (context.html === 'omit') return []
      if (context.html === 'text') return text(node.value)
      return [{ type: 'html', value: inOneLine(cleanValue(node.value), context) }]
    case 'footnoteReference': {
      const label = context.labels.get(stringOf(node.identifier))
      if (label === undefined) return text(`[${footnoteNumber(node)}]`)
      return [{ type: 'footnoteReference', identifier: label, label }]
    }
    case 'foreign': {
      const children = below(node.children, context)
      const name = localeOf(node.locale)
      return name && children.length > 0 ? [{ type: 'textDirective', name, children }] : children
    }
    default:
      return strangeMdast(node, context)
  }
}

function linkMdast(node: Link, context: MarkdownContext): readonly mdast.PhrasingContent[] {
  if (context.inLink) return below(node.children, context)
  context.inLink = true
  const children = below(node.children, context)
  context.inLink = false
  const url = cleanValue(addressOf(node, context))
  // Where the host gives no address there is no link.
  if (!url && stringOf(node.entryKey)) return children
  return [{ type: 'link', url, ...title(node.title), children }]
}

function imageMdast(node: Image, { src, locale }: MarkdownContext): readonly mdast.PhrasingContent[] {
  const written = stringOf(node.url)
  const url = cleanValue(src(written, locale))
  // Where the host gives no address there is no image, as in a page; its words stay.
  if (!url && written) return text(node.alt)
  return [{ type: 'image', url, alt: cleanValue(node.alt), ...title(node.title) }]
}

function addressOf({ entryKey, blockKey, anchor, url }: Link, { href, locale }: MarkdownContext): string {
  const fragment = stringOf(anchor) || undefined
  if (stringOf(entryKey)) return href(stringOf(entryKey), locale, stringOf(blockKey) || undefined, fragment)
  return fragment ? `#${fragment}` : stringOf(url)
}

function below(nodes: readonly PhrasingContent[], context: MarkdownContext): mdast.PhrasingContent[] {
  return deeper(
    context,
    () => phrasingMdast(nodes, context),
    () => text(textContent(childrenOf(nodes))),
  )
}

/** Code and raw HTML cannot be escaped: no line of theirs may be blank or look like a fence, or break in a single line. */
function inOneLine(value: string, { inLine }: MarkdownContext): string {
  const lines = value.split(/\r\n?|\n/)
  const blank = lines.slice(1, -1).some((line) => line.trim() === '')
  return lines.join(inLine || blank || value.includes('``') ? ' ' : '\n')
}

function text(field: unknown): mdast.Text[] {
  const value = cleanValue(field)
  return value ? [{ type: 'text', value }] : []
}

function title(field: unknown): { title?: string } {
  const value = cleanValue(field)
  return value ? { title: value } : {}
}

/** A node of an unknown type, or of a known one in the wrong place, is passed over, but what it holds is not. */
function strangeMdast(node: never, context: MarkdownContext): readonly mdast.PhrasingContent[] {
  const { children }: { readonly children?: readonly PhrasingContent[] } = node
  return [...text(wordsOf(node)), ...(children ? below(children, context) : [])]
}
