import type { BlockContent, Paragraph } from '@dwibahasa/model'
import type * as mdast from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { lowerBlocks } from './lower-block.js'
import { lowerInline, mergeText } from './lower-inline.js'
import { directiveAsText } from './lower-text-directive.js'
import { deeper, type Lowering, placed, report } from './lowering.js'
import { serve } from './lowering-waivers.js'

type DirectiveName = 'note' | 'case' | 'question' | 'answer'
const names: readonly DirectiveName[] = ['note', 'case', 'question', 'answer']

function directiveName(name: string): DirectiveName | undefined {
  return names.find((known) => known === name)
}

/** Lowers `:::note`, `:::case`, `:::question` and `:::answer`; another name is an error, its content is kept. */
export function lowerContainer(node: ContainerDirective, lowering: Lowering): readonly BlockContent[] {
  reportForm(node, lowering)
  const children = deeper(lowering, node, () => lowerChildren(node, lowering))
  const type = directiveName(node.name)
  if (type !== undefined) return [{ type, children }]
  report(
    lowering,
    { position: openingFence(node) },
    {
      rule: 'directive-unknown',
      values: { name: `:::${node.name}` },
      actual: node.name,
      expected: names,
    },
  )
  return children
}

/** `::name` alone on a line is no directive of ours: the line is text again. One that names a container lacks a colon. */
export function lowerLeaf(node: LeafDirective, lowering: Lowering): readonly BlockContent[] {
  if (directiveName(node.name) !== undefined) {
    report(lowering, node, {
      rule: 'directive-unknown',
      values: { name: `::${node.name}` },
      actual: `::${node.name}`,
      expected: [`:::${node.name}`],
    })
  }
  return [{ type: 'paragraph', children: mergeText(directiveAsText(node, lowering), lowering) }]
}

function lowerChildren(node: ContainerDirective, lowering: Lowering): readonly BlockContent[] {
  const [first, ...rest] = node.children
  const label = first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : undefined
  if (label === undefined) return lowerBlocks(node.children, lowering)
  const paragraph: Paragraph = placed(lowering, label, {
    type: 'paragraph',
    label: true,
    children: lowerInline(label.children, lowering),
  })
  serve(paragraph, lowering)
  return [paragraph, ...lowerBlocks(rest, lowering)]
}

/** An answer stands directly in a question and nowhere else: not at the top of a document, nor in a quote or an item. */
export function reportMisplacedAnswers(root: mdast.Root, lowering: Lowering): void {
  const stack: mdast.Parents[] = [root]
  for (let parent = stack.pop(); parent !== undefined; parent = stack.pop()) {
    const isQuestion = parent.type === 'containerDirective' && parent.name === 'question'
    for (const node of parent.children) {
      if (!isQuestion && node.type === 'containerDirective' && node.name === 'answer') {
        report(lowering, { position: openingFence(node) }, { rule: 'directive-misplaced' })
      }
      if ('children' in node) stack.push(node)
    }
  }
}

function reportForm(node: ContainerDirective, lowering: Lowering): void {
  const values = { name: `:::${node.name}` }
  if (Object.keys(node.attributes ?? {}).length > 0) {
    report(lowering, { position: openingFence(node) }, { rule: 'directive-attributes', values })
  }
  const source = lowering.source.slice(node.position?.start.offset, node.position?.end.offset)
  const fence = /^:+/.exec(source)?.[0] ?? ':::'
  const lastLine = source
    .slice(source.lastIndexOf('\n') + 1)
    .trim()
    .replace(/^(?:>\s*)+/, '')
  const closed = source.includes('\n') && /^:{3,}$/.test(lastLine) && lastLine.length >= fence.length
  if (!closed) {
    report(
      lowering,
      { position: openingFence(node) },
      { rule: 'directive-unclosed', values: { ...values, fence: `\`${fence}\`` } },
    )
  }
}

/** The place of the first line alone: a finding about the fence does not point at a page of content. */
function openingFence(node: ContainerDirective): ContainerDirective['position'] {
  const { position } = node
  if (position === undefined) return undefined
  const { start, end } = position
  const column = start.line === end.line ? end.column : start.column + node.name.length + 3
  return { start, end: { line: start.line, column } }
}
