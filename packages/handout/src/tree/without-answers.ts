import type { Document, Node } from '@dwibahasa/model'
import { mapNodes } from './map-nodes.js'
import { settleFootnotes } from './settle-footnotes.js'

/** A document without the answers to its questions, at any depth, and without the footnotes that they alone need. */
export function withoutAnswers(document: Document): Document {
  const root: Document = { ...document, children: withoutOwn(document.children) }
  return settleFootnotes({
    ...root,
    children: mapNodes(root.children, (node) =>
      'children' in node && Array.isArray(node.children)
        ? { ...node, children: withoutOwn<Node>(node.children) }
        : node,
    ),
  })
}

function withoutOwn<Kind extends Node>(nodes: readonly Kind[]): readonly Kind[] {
  // What is no node at all is the writer's to judge.
  return nodes.filter((node) => node?.type !== 'answer')
}
