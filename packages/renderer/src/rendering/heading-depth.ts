import type { Heading } from '@dwibahasa/model'
import { integerOf } from '../untrusted/integer-of.js'
import type { RenderContext } from './render-context.js'

/** The depth that a heading is shown with. */
export function headingDepth(node: Heading, { options }: RenderContext): number {
  return integerOf(integerOf(node.depth, 2, 1, 6) + (options.headingShift ?? 0), 2, 1, 6)
}
