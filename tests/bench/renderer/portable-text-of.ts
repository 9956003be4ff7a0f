import type { Document, Node } from '@dwibahasa/model'

interface Span {
  readonly _type: 'span'
  readonly _key: string
  readonly text: string
  readonly marks: readonly string[]
}

interface Link {
  readonly _type: 'link'
  readonly _key: string
  readonly href: string
}

/** A block of Portable Text. */
export interface PortableBlock {
  readonly _type: 'block'
  readonly _key: string
  readonly style: string
  readonly listItem?: 'bullet' | 'number'
  readonly level?: number
  readonly markDefs: readonly Link[]
  readonly children: readonly Span[]
}

/** A document as Portable Text: its lines of text with their marks and links, as flat as Portable Text is. */
export function portableTextOf(document: Document): PortableBlock[] {
  const blocks: PortableBlock[] = []
  for (const child of document.children) addBlocks(child, {}, 0, blocks)
  return blocks
}

function addBlocks(node: Node, list: Pick<PortableBlock, 'listItem'>, level: number, into: PortableBlock[]): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const key = `b${into.length}`
    const spans: Span[] = []
    const links: Link[] = []
    for (const child of node.children) addSpans(child, [], key, spans, links)
    const style = node.type === 'heading' ? `h${node.depth}` : 'normal'
    const item = list.listItem ? { ...list, level } : {}
    into.push({ _type: 'block', _key: key, style, ...item, markDefs: links, children: spans })
  } else if ('children' in node) {
    const inner = node.type === 'list' ? ({ listItem: node.ordered ? 'number' : 'bullet' } as const) : list
    for (const child of node.children) addBlocks(child, inner, level + (node.type === 'list' ? 1 : 0), into)
  }
}

function addSpans(node: Node, marks: readonly string[], block: string, spans: Span[], links: Link[]): void {
  const key = `${block}s${spans.length}`
  if ('value' in node) spans.push({ _type: 'span', _key: key, text: node.value, marks })
  else if (node.type === 'footnoteReference') {
    spans.push({ _type: 'span', _key: key, text: `${node.number}`, marks: [...marks, 'sup'] })
  } else if (node.type === 'link') {
    const link = `${block}l${links.length}`
    links.push({ _type: 'link', _key: link, href: node.url })
    for (const child of node.children) addSpans(child, [...marks, link], block, spans, links)
  } else if ('children' in node) {
    const mark = node.type === 'strong' ? 'strong' : 'em'
    for (const child of node.children) addSpans(child, [...marks, mark], block, spans, links)
  }
}
