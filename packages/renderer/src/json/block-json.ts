import type { BlockContent } from '@dwibahasa/model'
import { footnoteNumber } from '../rendering/footnote-number.js'
import { integerOf } from '../untrusted/integer-of.js'
import { stringOf } from '../untrusted/string-of.js'
import { wordsOf } from '../untrusted/words-of.js'
import { blockFieldsJson } from './block-fields-json.js'
import { blocksJson } from './blocks-json.js'
import { definedFields } from './defined-fields.js'
import type { JsonValue } from './json-value.js'
import { listJson } from './list-json.js'
import { phrasingJson } from './phrasing-json.js'
import { stringField } from './string-field.js'
import { tableJson } from './table-json.js'
import { wellFormed } from './well-formed.js'

/** One block with its known fields in a fixed order; what is unknown becomes blocks that are known. */
export function blockJson(node: BlockContent, depth: number): JsonValue | JsonValue[] {
  const { type } = node
  const common = { type, ...blockFieldsJson(node) }
  switch (node.type) {
    case 'heading': {
      const children = phrasingJson(node.children, depth)
      return definedFields({
        ...common,
        depth: integerOf(node.depth, 2, 1, 6),
        anchor: stringField(node.anchor),
        children,
      })
    }
    case 'paragraph': {
      const children = phrasingJson(node.children, depth)
      return definedFields({ ...common, label: node.label === true || undefined, children })
    }
    case 'thematicBreak':
      return definedFields(common)
    case 'list':
      return listJson(node, depth)
    case 'table':
      return tableJson(node, depth)
    case 'code': {
      const value = wellFormed(stringOf(node.value))
      return definedFields({ ...common, lang: stringField(node.lang), meta: stringField(node.meta), value })
    }
    case 'html':
      return definedFields({ ...common, value: wellFormed(stringOf(node.value)) })
    case 'footnoteDefinition':
      return definedFields({
        ...common,
        identifier: wellFormed(stringOf(node.identifier)),
        number: footnoteNumber(node),
        references: integerOf(node.references, 0, 0, 999_999),
        children: blocksJson(node.children, depth),
      })
    case 'blockquote':
    case 'note':
    case 'case':
    case 'question':
    case 'answer':
      return definedFields({ ...common, children: blocksJson(node.children, depth) })
    default:
      return strangeJson(node, depth)
  }
}

/** A node of an unknown type, or of a known one in the wrong place, is passed over, but what it holds is not. */
function strangeJson(node: never, depth: number): JsonValue[] {
  const { children }: { readonly children?: unknown } = node
  const isLeaf = !Array.isArray(children)
  const value = wellFormed(wordsOf(node))
  const words = isLeaf ? phrasingJson([node], depth) : value ? [{ type: 'text', value }] : []
  const own = words.length === 0 ? [] : [{ type: 'paragraph', children: words }]
  return isLeaf ? own : [...own, ...blocksJson(children, depth)]
}
