import type { Image, Link, PhrasingContent } from '@dwibahasa/model'
import type * as mdast from 'mdast'
import type { Position } from 'unist'
import { lowerTextDirective } from './lower-text-directive.js'
import { deeper, type Lowering, placed } from './lowering.js'
import { takeRemark } from './lowering-waivers.js'
import { reportUndefinedReferences } from './undefined-references.js'

/** Lowers what stands in a line: references resolved, unknown directives turned back into text, adjacent text merged. */
export function lowerInline(nodes: readonly mdast.PhrasingContent[], lowering: Lowering): readonly PhrasingContent[] {
  return mergeText(
    nodes.flatMap((node) => lowerOne(node, lowering)),
    lowering,
  )
}

/** Adjacent text as one node, and no empty text. */
export function mergeText(nodes: readonly PhrasingContent[], lowering: Lowering): readonly PhrasingContent[] {
  const merged: PhrasingContent[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      const position = around(lowering.places.get(last), lowering.places.get(node))
      merged[merged.length - 1] = placed(lowering, { position }, { type: 'text', value: last.value + node.value })
    } else if (node.type !== 'text' || node.value !== '') merged.push(node)
  }
  return merged
}

/** Where merged text stands: from its first part on. */
function around(first: Position | undefined, last: Position | undefined): Position | undefined {
  return first === undefined || last === undefined ? first : { start: first.start, end: last.end }
}

function lowerOne(node: mdast.PhrasingContent, lowering: Lowering): readonly PhrasingContent[] {
  switch (node.type) {
    case 'text':
      reportUndefinedReferences(node, lowering)
      return [placed(lowering, node, { type: 'text', value: node.value })]
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [placed(lowering, node, { type: node.type, children: below(node, lowering) })]
    case 'inlineCode':
      return [placed(lowering, node, { type: 'inlineCode', value: node.value })]
    case 'break':
      return [{ type: 'break' }]
    case 'html':
      return takeRemark(node, lowering) ? [] : [{ type: 'html', value: node.value }]
    case 'link':
      return [placed(lowering, node, linkTo(node, below(node, lowering)))]
    case 'linkReference': {
      const definition = lowering.definitions.get(node.identifier)
      const children = below(node, lowering)
      return definition === undefined ? children : [placed(lowering, node, linkTo(definition, children))]
    }
    case 'image':
      return [placed(lowering, node, imageOf(node, node.alt))]
    case 'imageReference': {
      const definition = lowering.definitions.get(node.identifier)
      if (definition === undefined) return [{ type: 'text', value: node.alt ?? '' }]
      return [placed(lowering, node, imageOf(definition, node.alt))]
    }
    case 'footnoteReference': {
      const call = lowering.footnoteCalls.get(node.identifier)
      const number = call?.number ?? lowering.footnoteCalls.size + 1
      const occurrence = (call?.references ?? 0) + 1
      lowering.footnoteCalls.set(node.identifier, { number, references: occurrence })
      return [placed(lowering, node, { type: 'footnoteReference', identifier: node.identifier, number, occurrence })]
    }
    case 'textDirective':
      return lowerTextDirective(node, lowering)
    default:
      return node satisfies never
  }
}

function below(
  node: mdast.Parent & { children: mdast.PhrasingContent[] },
  lowering: Lowering,
): readonly PhrasingContent[] {
  return deeper(lowering, node, () => lowerInline(node.children, lowering))
}

function linkTo(target: mdast.Resource, children: readonly PhrasingContent[]): Link {
  const { url, title } = target
  return { type: 'link', url, ...(title == null ? {} : { title }), children }
}

function imageOf(target: mdast.Resource, alt: string | null | undefined): Image {
  const { url, title } = target
  return { type: 'image', url, ...(title == null ? {} : { title }), alt: alt ?? '' }
}
