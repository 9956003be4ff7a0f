import type { List } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { integerOf } from '../untrusted/integer-of.js'
import { isLoose } from '../untrusted/is-loose.js'
import { isNode } from '../untrusted/is-node.js'

/** A list as lists of one item each, that look as they did together: each has the key of its item, and the list's status. */
export function listPieces(list: List): List[] {
  const start = integerOf(list.start, 1, 0, 999_999_999)
  const spread = isLoose(list)
  const { key: _key, ...rest } = list
  return childrenOf(list.children)
    .filter(isNode)
    .map((item, index) => ({
      ...rest,
      ...(item.key === undefined ? {} : { key: item.key }),
      start: start + index,
      spread,
      children: [item],
    }))
}
