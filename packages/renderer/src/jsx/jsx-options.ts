import type { Node } from '@dwibahasa/model'
import type { ElementName } from '../elements/element-name.js'
import type { ElementOptions } from '../elements/element-options.js'
import type { JsxRuntime } from './jsx-runtime.js'

/** A component, of whichever framework, or the name of another element. */
export type JsxComponent = object | string

/** The types of nodes that have an element of their own. */
export type ElementNodeType = Exclude<Node['type'], 'root' | 'text'>

/** How a document becomes elements of a framework. */
export interface JsxOptions<Made> extends ElementOptions, JsxRuntime<Made> {
  /** Components instead of elements, by the element's name: `{ a: Link, h2: Heading }`. They get what the element would. */
  readonly components?: { readonly [Name in ElementName]?: JsxComponent }
  /**
   * Components instead of the element of a node, by the node's type: `{ note: Callout, image: Figure }`. They get what
   * that element would, and the `node`. One that stands here goes before one of `components`.
   */
  readonly nodes?: { readonly [Type in ElementNodeType]?: JsxComponent }
  /**
   * How attributes are named. Default `react`: `className` and `tabIndex`, for React and Preact. `html`: `class` and
   * `tabindex`, for Preact, Vue and Solid.
   */
  readonly elementAttributeNameCase?: 'react' | 'html'
}
