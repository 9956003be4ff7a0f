import type { Heading } from '@dwibahasa/model'
import { integerOf } from '../untrusted/integer-of.js'
import type { RenderContext } from './render-context.js'

/** The depth that a heading is shown with. */
export function headingDepth(node: Heading, { options: { headingShift = 0 } }: RenderContext): number {
  return integerOf(integerOf(node.depth, 2, 1, 6) + headingShift, 2, 1, 6)
}
