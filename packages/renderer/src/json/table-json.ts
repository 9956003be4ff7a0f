import type { Table } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { contentsOf } from '../untrusted/contents-of.js'
import { isNode } from '../untrusted/is-node.js'
import { blockFieldsJson } from './block-fields-json.js'
import { definedFields } from './defined-fields.js'
import type { JsonValue } from './json-value.js'
import { phrasingJson } from './phrasing-json.js'

/** A table, its rows and their cells. */
export function tableJson(node: Table, depth: number): JsonValue {
  return definedFields({
    type: 'table',
    ...blockFieldsJson(node),
    align: childrenOf(node.align).map((side) =>
      side === 'left' || side === 'right' || side === 'center' ? side : null,
    ),
    children: childrenOf(node.children)
      .filter(isNode)
      .map((row) =>
        definedFields({
          type: 'tableRow',
          ...blockFieldsJson(row),
          children: contentsOf(row)
            .filter(isNode)
            .map((cell) =>
              definedFields({
                type: 'tableCell',
                ...blockFieldsJson(cell),
                children: phrasingJson(contentsOf(cell), depth + 2),
              }),
            ),
        }),
      ),
  })
}
