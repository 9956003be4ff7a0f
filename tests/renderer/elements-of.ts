import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

/** Every element below a node, in the order of the document. */
export function elementsOf(parent: DefaultTreeAdapterTypes.ParentNode): Element[] {
  const elements: Element[] = []
  const addBelow = ({ childNodes }: DefaultTreeAdapterTypes.ParentNode) => {
    for (const child of childNodes) {
      if (!('tagName' in child)) continue
      elements.push(child)
      addBelow(child)
    }
  }
  addBelow(parent)
  return elements
}
