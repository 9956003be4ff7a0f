import { signsOf } from './signs-of.js'
import type { Unit, UnitKind } from './unit.js'
import { wordsOf } from './words-of.js'

/** What is read off a block. */
export interface Parts {
  text: string
  marks: string[]
  stressed: number
  leads: boolean
}

export function emptyParts(): Parts {
  return { text: '', marks: [], stressed: 0, leads: false }
}

/** @param depth Of a heading; 0 for everything else. */
export function createUnit<Node>(
  kind: UnitKind,
  node: Node,
  within: string,
  depth: number,
  parts: Parts,
  cells: readonly Unit<Node>[] = [],
): Unit<Node> {
  const { text, marks } = parts
  return {
    kind,
    node,
    depth,
    rank: 0,
    within,
    words: wordsOf(text),
    marks,
    length: text.trim().length,
    signs: signsOf(parts),
    cells,
  }
}

/** Whether a unit says nothing at all, so that nothing can be said of where it belongs. */
export function isEmptyUnit({ words, marks, length }: Unit): boolean {
  return words.length === 0 && marks.length === 0 && length === 0
}

/** Tells every heading how many lesser depths the document uses. */
export function rankHeadings<Node>(units: readonly Unit<Node>[]): readonly Unit<Node>[] {
  const depths = [...new Set(units.map(({ depth }) => depth))].filter((depth) => depth > 0).sort()
  return units.map((unit) => (unit.depth === 0 ? unit : { ...unit, rank: depths.indexOf(unit.depth) }))
}

/** Lines of code as marks. */
export function readCode(code: string, parts: Parts): void {
  parts.text = code
  for (const line of code.split('\n')) {
    const trimmed = line.trim()
    if (trimmed.length > 2) parts.marks.push(`line ${trimmed}`)
  }
}
