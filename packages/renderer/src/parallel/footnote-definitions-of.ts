import type { Document, FootnoteDefinition } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'

/** The footnotes that stand directly in a document. */
export function footnoteDefinitionsOf(document: Document): FootnoteDefinition[] {
  return childrenOf(document.children).filter(
    (block): block is FootnoteDefinition => isNode(block) && block.type === 'footnoteDefinition',
  )
}
