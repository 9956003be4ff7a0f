import type { BlockContent, Code, Heading, Paragraph } from '@dwibahasa/model'
import type * as mdast from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { cleanValue } from '../elements/clean-value.js'
import { childrenOf } from '../untrusted/children-of.js'
import { integerOf } from '../untrusted/integer-of.js'
import { stringOf } from '../untrusted/string-of.js'
import { wordsOf } from '../untrusted/words-of.js'
import { blocksMdast } from './blocks-mdast.js'
import { lineMdast } from './line-mdast.js'
import { listMdast } from './list-mdast.js'
import type { MarkdownContext } from './markdown-context.js'
import { phrasingMdast } from './phrasing-mdast.js'
import { tableMdast } from './table-mdast.js'

/** One block as mdast that Markdown can hold: mostly one, none where nothing would be left of it. */
export function blockMdast(node: BlockContent, context: MarkdownContext): readonly mdast.BlockContent[] {
  switch (node.type) {
    case 'heading':
      return [headingMdast(node, context)]
    case 'paragraph':
      return paragraphMdast(node, context)
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }]
    case 'blockquote':
      return [{ type: 'blockquote', children: blocksMdast(node.children, context) }]
    case 'list':
      return listMdast(node, context)
    case 'table':
      return tableMdast(node, context)
    case 'code':
      return [codeMdast(node)]
    case 'html':
      if (context.html === 'omit') return []
      if (context.html === 'pass') return [{ type: 'html', value: cleanValue(node.value) }]
      return [{ type: 'code', lang: 'html', value: cleanValue(node.value) }]
    case 'footnoteDefinition':
      context.definitions.add(node)
      return []
    case 'note':
    case 'case':
    case 'question':
    case 'answer':
      return [directiveMdast(node.type, childrenOf(node.children), context)]
    default:
      return strangeMdast(node, context)
  }
}

function headingMdast(node: Heading, context: MarkdownContext): mdast.Heading {
  // A heading of the first two depths has a form of several lines.
  const depth = depths[integerOf(node.depth, 2, 1, 6) - 1] ?? 2
  const children = depth < 3 ? phrasingMdast(node.children, context) : lineMdast(node.children, context)
  const anchor = stringOf(node.anchor)
  if (context.anchors && /^[^\s{}#"'<>&]+$/u.test(anchor)) children.push({ type: 'html', value: ` {#${anchor}}` })
  return { type: 'heading', depth, children }
}

const depths: readonly mdast.Heading['depth'][] = [1, 2, 3, 4, 5, 6]

function paragraphMdast(node: Paragraph, context: MarkdownContext): mdast.Paragraph[] {
  const children = phrasingMdast(node.children, context)
  return children.length > 0 ? [{ type: 'paragraph', children }] : []
}

function codeMdast(node: Code): mdast.Code {
  const lang = cleanValue(node.lang)
  const meta = lang && cleanValue(node.meta)
  return { type: 'code', ...(lang && { lang }), ...(meta && { meta }), value: cleanValue(node.value) }
}

function directiveMdast(
  name: 'note' | 'case' | 'question' | 'answer',
  blocks: readonly BlockContent[],
  context: MarkdownContext,
): ContainerDirective {
  const first = blocks[0]
  if (first?.type !== 'paragraph' || first.label !== true) {
    return { type: 'containerDirective', name, children: blocksMdast(blocks, context) }
  }
  const label: mdast.Paragraph = {
    type: 'paragraph',
    data: { directiveLabel: true },
    children: lineMdast(first.children, context),
  }
  return { type: 'containerDirective', name, children: [label, ...blocksMdast(blocks.slice(1), context)] }
}

/** A node of an unknown type, or of a known one in the wrong place, is passed over, but what it holds is not. */
function strangeMdast(node: never, context: MarkdownContext): readonly mdast.BlockContent[] {
  const { children }: { readonly children?: unknown } = node
  const isLeaf = !Array.isArray(children)
  const own = isLeaf ? node : ({ type: 'text', value: wordsOf(node) } as const)
  const paragraph = paragraphMdast({ type: 'paragraph', children: [own] }, context)
  return isLeaf ? paragraph : [...paragraph, ...blocksMdast(children, context)]
}
