import type { DomElement } from '@dwibahasa/renderer/dom'
import type { JsxProps, JsxRuntime } from '@dwibahasa/renderer/jsx'
import { treePage } from './tree-page.js'

/** What the plain runtime makes: what it was called with. */
export interface PlainElement {
  readonly type: unknown
  readonly props: JsxProps
  readonly key?: string
  readonly from: 'jsx' | 'jsxs'
}

const make = (from: PlainElement['from']) => (type: unknown, props: JsxProps, key?: string) => ({
  type,
  props,
  from,
  ...(key === undefined ? {} : { key }),
})

/** A JSX runtime of nobody's, which makes plain objects. */
export const plainJsx: JsxRuntime<PlainElement> = { jsx: make('jsx'), jsxs: make('jsxs'), Fragment: '#fragment' }

/** The children of an element as a list, however they were given. */
export function childrenOf({ props }: PlainElement): readonly (PlainElement | string)[] {
  const { children = [] } = props as { children?: PlainElement | string | (PlainElement | string)[] }
  return Array.isArray(children) ? children : [children]
}

/** The nodes that a runtime would make of an element: every prop but the children is an attribute. */
export function plainNodes(element: PlainElement): DomElement {
  const { children: _children, ...attributes } = element.props
  const node =
    element.type === '#fragment' ? treePage.createDocumentFragment() : treePage.createElement(String(element.type))
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value))
  for (const child of childrenOf(element)) {
    node.appendChild(typeof child === 'string' ? treePage.createTextNode(child) : plainNodes(child))
  }
  return node
}
