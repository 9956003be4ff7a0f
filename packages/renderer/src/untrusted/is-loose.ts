import type { List } from '@dwibahasa/model'
import { childrenOf } from './children-of.js'

/** Whether the paragraphs of a list stand apart: one loose item makes the whole list loose, as CommonMark has it. */
export function isLoose(list: List): boolean {
  return list.spread === true || childrenOf(list.children).some((item) => item?.spread === true)
}
