import type { Localized } from '@dwibahasa/model'
import { isRecord } from './is-record.js'
import { textOf } from './text-of.js'

/** A text in both languages that may be anything: one string serves both. */
export function localizedOf(value: unknown): Localized<string> {
  if (!isRecord(value)) return { id: textOf(value), en: textOf(value) }
  return { id: textOf(value.id), en: textOf(value.en) }
}
