import type { Heading } from '@dwibahasa/model'
import { stringOf } from '../untrusted/string-of.js'
import { fragmentOf } from './fragment-of.js'
import type { RenderContext } from './render-context.js'
import { takeId } from './take-id.js'

/** What ids of footnotes and of references to them begin with, and what no id may hold: white space. */
const unfit = /^fn(ref)?:|\s/

/** The `id` of a heading: none where it has no anchor, or one that another heading has already, or a footnote may have. */
export function headingId(node: Heading, context: RenderContext): string {
  const anchor = stringOf(node.anchor)
  return anchor && !unfit.test(anchor) && takeId(fragmentOf(anchor), context) ? context.idPrefix + anchor : ''
}
