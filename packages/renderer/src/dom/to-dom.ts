import type { Document } from '@dwibahasa/model'
import { documentElements } from '../elements/document-elements.js'
import type { ElementChild } from '../elements/element-node.js'
import type { ElementOptions } from '../elements/element-options.js'
import type { DomDocument, DomParent } from './dom-document.js'

/**
 * Renders a document as DOM nodes: a fragment that holds what `toHtml` writes, node for node.
 *
 * No HTML is parsed on the way: elements and attributes have the names that the renderer knows, everything else is the
 * text of a text node or the value of an attribute. So it works under `require-trusted-types-for 'script'`.
 *
 * @param page The document that makes the nodes: `window.document`.
 * @throws TypeError where `document` is no root.
 */
export function toDom<Fragment extends DomParent>(
  document: Document,
  page: DomDocument<Fragment>,
  options: ElementOptions = {},
): Fragment {
  const fragment = page.createDocumentFragment()
  appendAll(documentElements(document, options, '\n'), fragment, page)
  return fragment
}

function appendAll(children: readonly ElementChild[], parent: DomParent, page: DomDocument): void {
  for (const child of children) {
    if (typeof child === 'string') {
      parent.appendChild(page.createTextNode(child))
      continue
    }
    const element = page.createElement(child.name)
    for (const [name, value] of Object.entries(child.attributes)) {
      element.setAttribute(name, value === true ? '' : `${value}`)
    }
    appendAll(child.children, element, page)
    parent.appendChild(element)
  }
}
