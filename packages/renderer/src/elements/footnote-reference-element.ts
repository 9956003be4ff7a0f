import type { FootnoteReference } from '@dwibahasa/model'
import { footnoteId } from '../html/footnote-id.js'
import { integerOf } from '../untrusted/integer-of.js'
import { element } from './element.js'
import type { ElementContext } from './element-context.js'
import type { ElementNode } from './element-node.js'

/** The raised number that leads to a footnote; inside a link it leads nowhere, because links do not nest. */
export function footnoteReferenceElement(node: FootnoteReference, context: ElementContext): ElementNode {
  const number = integerOf(node.number, 0, 0, 999_999)
  const shown = `${number}`
  const id = context.idPrefix + footnoteId('fnref', number, integerOf(node.occurrence, 1, 1, 999_999))
  if (context.inLink) return element('sup', { id }, [shown], { node })
  const href = `#${context.idPrefix}${footnoteId('fn', number)}`
  return element('sup', {}, [element('a', { id, href, role: 'doc-noteref' }, [shown])], { node })
}
