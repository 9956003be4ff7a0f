import type { ContentsGroup } from '../sheet/contents-group.js'
import { entryOf } from './entry-of.js'
import { isRecord } from './is-record.js'
import { listOf } from './list-of.js'
import { localizedOf } from './localized-of.js'

/** A group of a contents page, which may be anything. */
export function groupOf(value: unknown): ContentsGroup | undefined {
  if (!isRecord(value)) return undefined
  return { title: localizedOf(value.title), entries: listOf(value.entries, (entry) => entryOf(entry)) }
}
