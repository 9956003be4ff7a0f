import type { List } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { contentsOf } from '../untrusted/contents-of.js'
import { integerOf } from '../untrusted/integer-of.js'
import { isNode } from '../untrusted/is-node.js'
import { blockFieldsJson } from './block-fields-json.js'
import { blocksJson } from './blocks-json.js'
import { booleanField } from './boolean-field.js'
import { definedFields } from './defined-fields.js'
import type { JsonValue } from './json-value.js'

/** A list and its items. */
export function listJson(node: List, depth: number): JsonValue {
  return definedFields({
    type: 'list',
    ...blockFieldsJson(node),
    ordered: node.ordered === true,
    start: node.start === undefined ? undefined : integerOf(node.start, 1, 0, 999_999_999),
    spread: booleanField(node.spread),
    children: childrenOf(node.children)
      .filter(isNode)
      .map((item) =>
        definedFields({
          type: 'listItem',
          ...blockFieldsJson(item),
          checked: booleanField(item.checked),
          spread: booleanField(item.spread),
          children: blocksJson(contentsOf(item), depth + 1),
        }),
      ),
  })
}
