import type { Document } from '@dwibahasa/model'
import { documentElements } from '../elements/document-elements.js'
import type { ElementChild, ElementNode } from '../elements/element-node.js'
import type { JsxComponent, JsxOptions } from './jsx-options.js'
import { siblingKeys } from './sibling-keys.js'

/**
 * Renders a document as elements of React, Preact, Vue, Solid, or whatever has an automatic JSX runtime: a fragment of
 * what `toHtml` writes, without the line breaks between blocks.
 *
 * Blocks have their key as `key`, so that a framework keeps the same elements when the other language is rendered in
 * their place. Nothing is ever set as HTML.
 *
 * @throws TypeError where `document` is no root.
 */
export function toJsx<Made>(document: Document, options: JsxOptions<Made>): Made {
  // A list even where it is empty: Vue renders no fragment without one.
  return options.jsxs(options.Fragment, { children: childrenJsx(documentElements(document, options, ''), options) })
}

function childrenJsx<Made>(children: readonly ElementChild[], options: JsxOptions<Made>): (Made | string)[] {
  const keys = siblingKeys(children)
  return children.map((child, index) => (typeof child === 'string' ? child : elementJsx(child, options, keys[index])))
}

function elementJsx<Made>(element: ElementNode, options: JsxOptions<Made>, key: string | undefined): Made {
  const { name, node } = element
  const ofNode = node && own(options.nodes, node.type)
  // Some runtimes take the props for their own and change them: they are made anew each time.
  const props: Record<string, unknown> = propsOf(element, options.elementAttributeNameCase)
  // An element by name would show the node as an attribute.
  if (ofNode !== undefined && typeof ofNode !== 'string') props.node = node
  const children = childrenJsx(element.children, options)
  if (children.length > 0) props.children = children.length === 1 ? children[0] : children
  const type = ofNode ?? own(options.components, name) ?? name
  return children.length > 1 ? options.jsxs(type, props, key) : options.jsx(type, props, key)
}

const reactNames: ReadonlyMap<string, string> = new Map([
  ['class', 'className'],
  ['tabindex', 'tabIndex'],
])

function propsOf({ attributes }: ElementNode, nameCase: 'html' | 'react' = 'react'): Record<string, unknown> {
  if (nameCase === 'html') return { ...attributes }
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      reactNames.get(name) ?? name,
      name === 'src' ? reactAddress(`${value}`) : value,
    ]),
  )
}

/** React keeps the images of a page in a plain object by their addresses, and breaks at one named as what objects inherit. */
function reactAddress(address: string): string {
  return address in {} ? `./${address}` : address
}

/** What a table of components itself says of a name; what it inherits says nothing. */
function own(components: Readonly<Record<string, JsxComponent | undefined>> | undefined, name: string) {
  return components && Object.hasOwn(components, name) ? components[name] : undefined
}
