/**
 * What is asked of the DOM: `window.document` of a browser has it, and so have linkedom, happy-dom and jsdom.
 *
 * The methods are written as methods, so that types of any DOM fit, whether or not TypeScript's `dom` library is there.
 */
export interface DomDocument<Fragment extends DomParent = DomParent> {
  createDocumentFragment(): Fragment
  createElement(name: string): DomElement
  createTextNode(text: string): object
}

/** What has child nodes. */
export interface DomParent {
  appendChild(child: object): unknown
}

export interface DomElement extends DomParent {
  setAttribute(name: string, value: string): void
}
