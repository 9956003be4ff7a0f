export type { DomDocument, DomElement, DomParent } from './dom/dom-document.js'
export { toDom } from './dom/to-dom.js'
export type { ElementOptions } from './elements/element-options.js'
export type { Labels } from './labels/labels.js'
