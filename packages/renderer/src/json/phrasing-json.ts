import type { PhrasingContent } from '@dwibahasa/model'
import { footnoteNumber } from '../rendering/footnote-number.js'
import { childrenOf } from '../untrusted/children-of.js'
import { integerOf } from '../untrusted/integer-of.js'
import { isNode } from '../untrusted/is-node.js'
import { localeOf } from '../untrusted/locale-of.js'
import { maximumDepth } from '../untrusted/maximum-depth.js'
import { stringOf } from '../untrusted/string-of.js'
import { textContent } from '../untrusted/text-content.js'
import { wordsOf } from '../untrusted/words-of.js'
import { definedFields } from './defined-fields.js'
import type { JsonValue } from './json-value.js'
import { stringField } from './string-field.js'
import { wellFormed } from './well-formed.js'

/** What stands in a line of text, `depth` levels down; below the deepest level it is text alone. */
export function phrasingJson(nodes: readonly PhrasingContent[], depth: number): JsonValue[] {
  if (depth >= maximumDepth) return [textJson(textContent(childrenOf(nodes)))]
  return childrenOf(nodes).flatMap((node) => (isNode(node) ? nodeJson(node, depth + 1) : []))
}

function nodeJson(node: PhrasingContent, depth: number): JsonValue | JsonValue[] {
  switch (node.type) {
    case 'text':
      return textJson(stringOf(node.value))
    case 'inlineCode':
    case 'html':
      return { type: node.type, value: wellFormed(stringOf(node.value)) }
    case 'emphasis':
    case 'strong':
    case 'delete':
      return { type: node.type, children: phrasingJson(node.children, depth) }
    case 'break':
      return { type: 'break' }
    case 'link':
      return definedFields({
        type: 'link',
        url: wellFormed(stringOf(node.url)),
        title: stringField(node.title),
        entryKey: stringField(node.entryKey),
        blockKey: stringField(node.blockKey),
        anchor: stringField(node.anchor),
        children: phrasingJson(node.children, depth),
      })
    case 'image': {
      const [url, alt] = [wellFormed(stringOf(node.url)), wellFormed(stringOf(node.alt))]
      return definedFields({ type: 'image', url, title: stringField(node.title), alt })
    }
    case 'footnoteReference':
      return {
        type: 'footnoteReference',
        identifier: wellFormed(stringOf(node.identifier)),
        number: footnoteNumber(node),
        occurrence: integerOf(node.occurrence, 1, 1, 999_999),
      }
    case 'foreign': {
      const locale = localeOf(node.locale)
      const children = phrasingJson(node.children, depth)
      return locale ? { type: 'foreign', locale, children } : children
    }
    default:
      return strangeJson(node, depth)
  }
}

/** A node of an unknown type, or of a known one in the wrong place, is passed over, but what it holds is not. */
function strangeJson(node: never, depth: number): JsonValue[] {
  const { children }: { readonly children?: readonly PhrasingContent[] } = node
  const value = wordsOf(node)
  const own = value === '' ? [] : [textJson(value)]
  return children ? [...own, ...phrasingJson(children, depth)] : own
}

function textJson(value: string): JsonValue {
  return { type: 'text', value: wellFormed(value) }
}
