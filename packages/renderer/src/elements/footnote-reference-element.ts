import type { FootnoteReference } from '@dwibahasa/model'
import { footnoteId } from '../rendering/footnote-id.js'
import { footnoteNumber } from '../rendering/footnote-number.js'
import { takeReference } from '../rendering/take-reference.js'
import { element } from './element.js'
import type { ElementContext } from './element-context.js'
import type { ElementNode } from './element-node.js'

/** The raised number that leads to a footnote; inside a link it leads nowhere, because links do not nest. */
export function footnoteReferenceElement(node: FootnoteReference, context: ElementContext): ElementNode {
  const number = footnoteNumber(node)
  const id = context.idPrefix + takeReference(number, context)
  if (context.inLink) return element('sup', { id }, [`${number}`], { node })
  const href = context.fragmentPrefix + footnoteId(number)
  return element('sup', {}, [element('a', { id, href, role: 'doc-noteref' }, [`${number}`])], { node })
}
