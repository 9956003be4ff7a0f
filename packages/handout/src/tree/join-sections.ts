import type { BlockContent, Document, Heading, Node } from '@dwibahasa/model'
import type { SheetSide } from '../sheet/sheet-side.js'
import { levelHeadings } from './level-headings.js'
import { mapNodes, type NodeChange } from './map-nodes.js'
import { textNode } from './text-node.js'

/** What the parts of a sheet share while they become one document. */
interface Joining {
  readonly anchors: Set<string>
  /** By anchor: the number of its last copy. */
  readonly copies: Map<string, number>
  footnotes: number
}

/**
 * The body of a sheet and its body fields as one document.
 *
 * Each field becomes a section under its title. Headings are brought to their level below the title of the page, footnotes
 * are numbered through, and an anchor that stands for a second time is told apart.
 */
export function joinSections(side: SheetSide): Document {
  const joining: Joining = { anchors: new Set(), copies: new Map(), footnotes: 0 }
  const children: BlockContent[] = [...adopt(side.body, 2, joining)]
  for (const [index, { title, body }] of side.sections.entries()) {
    children.push({ type: 'heading', key: `section:${index}`, depth: 2, children: [textNode(title)] })
    children.push(...adopt(body, 3, joining))
  }
  return { ...side.body, locale: side.resolved, children }
}

function adopt({ children }: Document, top: 2 | 3, joining: Joining): readonly BlockContent[] {
  const anchors = new Map<string, string>()
  const offset = joining.footnotes
  const level = levelHeadings(top)
  look(children, (node) => {
    if (node.type === 'heading' && typeof node.anchor === 'string') anchors.set(node.anchor, free(node.anchor, joining))
    if (node.type === 'footnoteDefinition' && Number.isInteger(node.number)) {
      joining.footnotes = Math.max(joining.footnotes, offset + node.number)
    }
  })
  return mapNodes(children, (node) => {
    if (node.type === 'heading') return { ...node, depth: level(depthOf(node)), ...renamed(node.anchor, anchors) }
    if (node.type === 'link' && !node.entryKey) return { ...node, ...renamed(node.anchor, anchors) }
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      return Number.isInteger(node.number) ? { ...node, number: node.number + offset } : node
    }
    return node
  })
}

function look(children: readonly BlockContent[], at: (node: Node) => void): void {
  const change: NodeChange = (node) => {
    at(node)
    return node
  }
  mapNodes(children, change)
}

function free(anchor: string, { anchors, copies }: Joining): string {
  let name = anchor
  // Copies are counted on from the last: a stranger's tree may have one anchor a hundred thousand times.
  let copy = copies.get(anchor) ?? 1
  while (anchors.has(name)) {
    copy += 1
    name = `${anchor}-${copy}`
  }
  copies.set(anchor, copy)
  anchors.add(name)
  return name
}

function renamed(anchor: string | undefined, anchors: ReadonlyMap<string, string>): { anchor?: string } {
  const name = anchor === undefined ? undefined : anchors.get(anchor)
  return name === undefined ? {} : { anchor: name }
}

function depthOf({ depth }: Heading): Heading['depth'] {
  return [1, 2, 3, 4, 5, 6].includes(depth) ? depth : 2
}
