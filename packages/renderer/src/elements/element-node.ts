import type { Node } from '@dwibahasa/model'
import type { ElementAttributes } from './element-attributes.js'
import type { ElementName } from './element-name.js'

/** An element as it will stand on the page, before anything is known of what it is made with. */
export interface ElementNode {
  readonly name: ElementName
  readonly attributes: ElementAttributes
  /** Adjacent text is one string, and no string is empty. */
  readonly children: readonly ElementChild[]
  /** What tells it from its siblings when the document is rendered again: the key of its block. */
  readonly key?: string
  /** The node that this is the element of: the one element of a node that carries its key. */
  readonly node?: Node
}

export type ElementChild = ElementNode | string
