import { createHash } from 'node:crypto'
import type { Block, Document, Heading, Node } from '@dwibahasa/model'
import type { Position } from 'unist'
import type { LoweringFault } from './lowering.js'
import type { LoweredWaiver } from './lowering-waivers.js'
import type { ParsedText } from './parse-text.js'
import type { Waiver } from './waiver.js'

interface Stored {
  readonly document: Document
  /** Of every node in the order of reading: line and column of its start and end; nothing where no place is known. */
  readonly places: readonly (readonly [number, number, number, number] | 0)[]
  readonly faults: readonly LoweringFault[]
  /** Each with the number of the node that it serves, in the order of reading. */
  readonly waivers: readonly (Waiver & { readonly node?: number })[]
  readonly frontmatter?: string
}

/** A parsed text as a file: its checksum, a line break, JSON. */
export function serializeText({ document, places, faults, waivers, frontmatter }: ParsedText): string {
  const nodes = [...everyNode(document)]
  const numbers = new Map(nodes.map((node, at) => [node, at]))
  const stored: Stored = {
    document,
    places: nodes.map((node) => {
      const place = places.get(node)
      return place === undefined ? 0 : [place.start.line, place.start.column, place.end.line, place.end.column]
    }),
    faults,
    waivers: waivers.map(({ block, ...waiver }) => {
      const node = block === undefined ? undefined : numbers.get(block)
      return node === undefined ? waiver : { ...waiver, node }
    }),
    ...(frontmatter === undefined ? {} : { frontmatter }),
  }
  const json = JSON.stringify(stored)
  return `${checksum(json)}\n${json}`
}

/** The parsed text of such a file; nothing where the file is damaged. */
export function deserializeText(file: string): ParsedText | undefined {
  const end = file.indexOf('\n')
  const json = file.slice(end + 1)
  if (end === -1 || file.slice(0, end) !== checksum(json)) return undefined
  // The checksum vouches for the shape: this program wrote it.
  const { document, places: stored, faults, waivers, frontmatter } = JSON.parse(json) as Stored
  const places = new WeakMap<object, Position>()
  const anchors = new Map<string, Heading>()
  const nodes = [...everyNode(document)]
  for (const [at, node] of nodes.entries()) {
    const place = stored[at]
    if (Array.isArray(place)) places.set(node, positionOf(place))
    if (node.type === 'heading' && node.anchor !== undefined) anchors.set(node.anchor, node)
  }
  return {
    document,
    places,
    anchors,
    faults,
    waivers: waivers.map(({ node, ...waiver }) => served(waiver, node === undefined ? undefined : nodes[node])),
    ...(frontmatter === undefined ? {} : { frontmatter }),
  }
}

function served(waiver: Waiver, node: Node | undefined): LoweredWaiver {
  // Only blocks are served, and every block was numbered.
  return node === undefined ? waiver : { ...waiver, block: node as Block }
}

function positionOf([line = 1, column = 1, endLine = 1, endColumn = 1]: readonly number[]): Position {
  return { start: { line, column }, end: { line: endLine, column: endColumn } }
}

function checksum(json: string): string {
  return createHash('sha256').update(json).digest('base64url')
}

function* everyNode(node: Node): Generator<Node> {
  yield node
  if ('children' in node) for (const child of node.children) yield* everyNode(child)
}
