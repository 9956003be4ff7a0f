import type { Document } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { stringOf } from '../untrusted/string-of.js'

/** A label that Markdown reads as it is written, wherever it stands. */
const plain = /^[^\s\p{C}[\]\\&<>|`]{1,900}$/u

/**
 * A label for every footnote that is defined, by identifier: the identifier itself where Markdown can hold it, else the
 * first number that is free. Labels differ by more than case, for Markdown sees no difference there.
 */
export function footnoteLabels(document: Document): ReadonlyMap<string, string> {
  const identifiers = new Set<string>()
  const met = new Set<unknown>()
  const waiting: unknown[] = [document]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (!isNode(node)) continue
    if (node.type === 'footnoteDefinition') {
      // One that holds itself would never end.
      if (met.has(node)) continue
      met.add(node)
      identifiers.add(stringOf(node.identifier))
    }
    if (!Array.isArray(node.children)) continue
    for (const child of childrenOf<unknown>(node.children)) waiting.push(child)
  }
  const labels = new Map<string, string>()
  const taken = new Set<string>()
  for (const identifier of identifiers) {
    if (!plain.test(identifier) || taken.has(folded(identifier))) continue
    labels.set(identifier, identifier)
    taken.add(folded(identifier))
  }
  let free = 1
  for (const identifier of identifiers) {
    if (labels.has(identifier)) continue
    while (taken.has(`${free}`)) free++
    labels.set(identifier, `${free}`)
    taken.add(`${free}`)
  }
  return labels
}

/** As micromark compares labels. */
function folded(label: string): string {
  return label.toLowerCase().toUpperCase()
}
