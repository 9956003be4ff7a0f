import type { BlockContent, Document, FootnoteDefinition, Node } from '@dwibahasa/model'
import { mapNodes } from './map-nodes.js'

/**
 * A document without the footnotes to which nothing leads; the others are numbered from 1 in the order of first
 * reference, as if there had been no more.
 *
 * Where a part of a document is left out its footnotes would tell of it, and so would a gap between numbers.
 */
export function settleFootnotes(document: Document): Document {
  const content = document.children.filter((node) => !isDefinition(node))
  const definitions = document.children.filter(isDefinition)
  const leads = new Map<number, number[]>()
  for (const { number, children } of definitions) {
    const known = leads.get(number)
    if (known === undefined) leads.set(number, referencesIn(children))
    else for (const next of referencesIn(children)) known.push(next)
  }
  const counts = new Map<number, number>()
  const met = referencesIn(content)
  // The list grows while it is gone through: a footnote may refer to another.
  for (const number of met) {
    const count = counts.get(number) ?? 0
    counts.set(number, count + 1)
    if (count === 0) for (const next of leads.get(number) ?? []) met.push(next)
  }
  const numbers = new Map([...counts.keys()].map((number, index) => [number, index + 1]))
  const newNumber = ({ number }: FootnoteDefinition): number => numbers.get(number) ?? 0
  const occurrences = new Map<number, number>()
  const kept = definitions.filter(({ number }) => counts.has(number)).sort((a, b) => newNumber(a) - newNumber(b))
  const children = mapNodes<BlockContent>([...content, ...kept], (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return node
    const number = numbers.get(node.number)
    if (number === undefined) return node
    if (node.type === 'footnoteDefinition') return { ...node, number, references: counts.get(node.number) ?? 0 }
    const occurrence = (occurrences.get(number) ?? 0) + 1
    occurrences.set(number, occurrence)
    return { ...node, number, occurrence }
  })
  return { ...document, children }
}

function isDefinition(node: BlockContent): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition'
}

/** The numbers that are referred to, in the order in which they are read. */
function referencesIn(nodes: readonly BlockContent[]): number[] {
  const numbers: number[] = []
  if (!Array.isArray(nodes)) return numbers
  mapNodes<Node>(nodes, (node) => {
    if (node.type === 'footnoteReference') numbers.push(node.number)
    return node
  })
  return numbers
}
