import type { Heading } from '@dwibahasa/model'
import { labelParts } from '../labels/label-parts.js'
import { childrenOf } from '../untrusted/children-of.js'
import { encodeAddress } from '../untrusted/encode-address.js'
import { stringOf } from '../untrusted/string-of.js'
import { textContent } from '../untrusted/text-content.js'
import type { RenderContext } from './render-context.js'

/** The link from a heading to itself. */
export interface Permalink {
  readonly address: string
  readonly name: string
  readonly shown: string
}

/** The permanent link of a heading with that id; `undefined` where there is to be none. */
export function permalink(
  node: Heading,
  id: string,
  { options, labels, locale }: RenderContext,
): Permalink | undefined {
  const { headingAnchor } = options
  if (!id || !headingAnchor) return undefined
  const shown = headingAnchor === true ? '#' : stringOf(headingAnchor(node, locale))
  if (!shown) return undefined
  const name = labelParts(labels.permalink).join(textContent(childrenOf(node.children)))
  return { address: `#${encodeAddress(id)}`, name, shown }
}
