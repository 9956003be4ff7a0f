import type { BlockFields } from '@dwibahasa/model'
import { stringOf } from '../untrusted/string-of.js'
import type { ElementContext } from './element-context.js'
import type { GivenAttributes } from './given-attributes.js'
import { stateGiven } from './state-given.js'

/** What the element of a block says about it: its key and its state. */
export function blockGiven(node: BlockFields, context: ElementContext): GivenAttributes {
  return { 'data-key': context.options.keys !== false && stringOf(node.key), ...stateGiven(node, context) }
}
