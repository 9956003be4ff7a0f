import type { DomDocument, DomElement } from '@dwibahasa/renderer/dom'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, serialize } from 'parse5'

const held = new WeakMap<object, DefaultTreeAdapterTypes.Node>()

/** No more of a DOM than is asked for, on the tree of an HTML parser: what it holds is written as a browser would. */
export const treePage: DomDocument<DomElement> = {
  createDocumentFragment: () => parent(defaultTreeAdapter.createDocumentFragment()),
  createElement: (name) => parent(defaultTreeAdapter.createElement(name, html.NS.HTML, [])),
  createTextNode: (text) => hold({}, defaultTreeAdapter.createTextNode(text)),
}

/** The children of a node of that page as HTML. */
export function pageHtml(node: object): string {
  return serialize(nodeOf(node) as DefaultTreeAdapterTypes.ParentNode)
}

function parent(node: DefaultTreeAdapterTypes.Element | DefaultTreeAdapterTypes.DocumentFragment): DomElement {
  return hold(
    {
      appendChild: (child) => defaultTreeAdapter.appendChild(node, nodeOf(child) as DefaultTreeAdapterTypes.ChildNode),
      setAttribute: (name, value) => {
        if ('attrs' in node) node.attrs.push({ name, value })
      },
    },
    node,
  )
}

function hold<Held extends object>(handle: Held, node: DefaultTreeAdapterTypes.Node): Held {
  held.set(handle, node)
  return handle
}

function nodeOf(handle: object): DefaultTreeAdapterTypes.Node {
  const node = held.get(handle)
  if (!node) throw new TypeError('A node of another page')
  return node
}
