import type { Heading } from '@dwibahasa/model'
import { labelParts } from '../labels/label-parts.js'
import { stringOf } from '../untrusted/string-of.js'
import { textContent } from '../untrusted/text-content.js'
import { fragmentOf } from './fragment-of.js'
import type { RenderContext } from './render-context.js'

/** The link from a heading to itself: what it shows, where it leads, what it is called. */
export type Permalink = readonly [shown: string, address: string, name: string]

/** The permanent link of a heading with that id; empty where there is to be none. */
export function permalink(
  node: Heading,
  id: string,
  { options: { headingAnchor }, labels, locale, fragmentPrefix }: RenderContext,
): Permalink | [] {
  const shown = id && headingAnchor && (headingAnchor === true ? '#' : stringOf(headingAnchor(node, locale)))
  const words = shown && textContent(node.children)
  if (!words) return []
  return [shown, fragmentPrefix + fragmentOf(stringOf(node.anchor)), labelParts(labels.permalink).join(words)]
}
