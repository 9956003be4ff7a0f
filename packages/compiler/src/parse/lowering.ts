import type { Heading, Locale } from '@dwibahasa/model'
import type { Definition, FootnoteDefinition } from 'mdast'
import type { Point, Position } from 'unist'
import type { FindingInput } from '../message/findings.js'
import type { LoweredWaiver } from './lowering-waivers.js'
import type { MarkdownSyntax } from './markdown-syntax.js'
import type { Waiver } from './waiver.js'

/** How deep blocks and inline nodes may nest before lowering gives up on what lies deeper. */
export const nestingLimit = 100

/** How a place in a body field becomes a place in its file. */
export interface PlaceShift {
  readonly lines: number
  readonly columns: number
  /** Stands for every place, where exact ones cannot be told. */
  readonly within?: Position
}

/** A fault as lowering finds it: it knows the text, but neither its file nor the reader's language. */
export interface LoweringFault extends Pick<FindingInput, 'rule' | 'severity' | 'values' | 'actual' | 'expected'> {
  readonly place?: Position
  /** Where the same thing stands for the first time. */
  readonly first?: Position
}

/** What the lowering of one document knows and gathers. Places are those of the text that was parsed. */
export interface Lowering {
  readonly locale: Locale
  /** The text that was parsed; offsets count in it. */
  readonly source: string
  readonly keepComments: boolean
  readonly syntax: MarkdownSyntax
  readonly definitions: ReadonlyMap<string, Definition>
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>
  /** By identifier, in the order of first reference. */
  readonly footnoteCalls: Map<string, { readonly number: number; readonly references: number }>
  readonly anchors: Map<string, Heading>
  /** By the anchor that was wanted: the number that the last heading got in its place. */
  readonly anchorNumbers: Map<string, number>
  readonly faults: LoweringFault[]
  readonly waivers: LoweredWaiver[]
  /** Waivers that have been read and whose block has not. */
  waiting: Waiver[]
  /** By the identifier of the footnote that they stand before. */
  readonly footnoteWaivers: Map<string, readonly Waiver[]>
  /** Where lowered nodes stood. */
  readonly places: WeakMap<object, Position>
  depth: number
}

/** A place of the parsed text as a place of the file. */
export function shiftPosition(position: Position, { lines, columns, within }: PlaceShift): Position {
  if (within !== undefined) return within
  if (lines === 0 && columns === 0) return position
  const shift = ({ line, column }: Point): Point => ({ line: line + lines, column: column + columns })
  return { start: shift(position.start), end: shift(position.end) }
}

/** Notes where a lowered node came from, and gives it back. */
export function placed<Lowered extends object>(
  lowering: Lowering,
  from: { position?: Position | undefined },
  node: Lowered,
): Lowered {
  if (from.position !== undefined) lowering.places.set(node, from.position)
  return node
}

export function report(
  lowering: Lowering,
  at: { position?: Position | undefined } | undefined,
  fault: Omit<LoweringFault, 'place'>,
): void {
  lowering.faults.push({ ...fault, ...(at?.position === undefined ? {} : { place: at.position }) })
}

/** Runs `lower` one level deeper; past the limit it reports and gives nothing. */
export function deeper<Lowered>(
  lowering: Lowering,
  at: { position?: Position | undefined },
  lower: () => readonly Lowered[],
): readonly Lowered[] {
  if (lowering.depth >= nestingLimit) {
    report(lowering, at, { rule: 'nesting-too-deep', values: { limit: nestingLimit } })
    return []
  }
  lowering.depth += 1
  const lowered = lower()
  lowering.depth -= 1
  return lowered
}
