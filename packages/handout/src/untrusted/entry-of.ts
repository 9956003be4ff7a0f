import type { SheetEntry } from '../sheet/sheet-entry.js'
import { isRecord } from './is-record.js'
import { localizedOf } from './localized-of.js'
import { sideOf } from './side-of.js'
import { textOf } from './text-of.js'

/**
 * An entry whose fields are what their types say.
 *
 * What a sheet shows may come from anywhere; it is looked at once, here, and everything behind may rely on it.
 */
export function entryOf(value: unknown): SheetEntry {
  const entry = isRecord(value) ? value : {}
  const date = textOf(entry.date)
  return {
    key: textOf(entry.key),
    collection: localizedOf(entry.collection),
    id: sideOf(entry.id, 'id'),
    en: sideOf(entry.en, 'en'),
    ...(date ? { date } : {}),
  }
}
