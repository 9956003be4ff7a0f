import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

/** Every element below a node, in the order of the document. */
export function elementsOf(parent: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return parent.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []))
}
