import { isLocale, type PhrasingContent } from '@dwibahasa/model'
import type { LeafDirective, TextDirective } from 'mdast-util-directive'
import { lowerInline } from './lower-inline.js'
import { deeper, type Lowering, placed, report } from './lowering.js'

/** Lowers `:en[…]` and `:id[…]`; anything else is the text that it was: `Catatan:penting`, `pukul 08:a`. */
export function lowerTextDirective(node: TextDirective, lowering: Lowering): readonly PhrasingContent[] {
  if (!isLocale(node.name) || node.children.length === 0) return directiveAsText(node, lowering)
  if (Object.keys(node.attributes ?? {}).length > 0) {
    report(lowering, node, { rule: 'directive-attributes', values: { name: `:${node.name}` } })
  }
  if (node.name === lowering.locale) {
    report(lowering, node, { rule: 'foreign-same-locale', severity: 'warning', values: { locale: node.name } })
  }
  const children = deeper(lowering, node, () => lowerInline(node.children, lowering))
  return [placed(lowering, node, { type: 'foreign', locale: node.name, children })]
}

/** A directive as it was written, with what stands in its label lowered. */
export function directiveAsText(node: TextDirective | LeafDirective, lowering: Lowering): readonly PhrasingContent[] {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? 0
  const first = node.children[0]?.position?.start.offset
  const last = node.children.at(-1)?.position?.end.offset
  if (first === undefined || last === undefined)
    return [placed(lowering, node, { type: 'text', value: lowering.source.slice(from, to) })]
  return [
    placed(lowering, node, { type: 'text', value: lowering.source.slice(from, first) }),
    ...deeper(lowering, node, () => lowerInline(node.children, lowering)),
    { type: 'text', value: lowering.source.slice(last, to) },
  ]
}
