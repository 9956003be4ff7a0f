import type { Edition } from '../sheet/edition.js'
import { isRecord } from './is-record.js'
import { localizedOf } from './localized-of.js'
import { textOf } from './text-of.js'

/** An edition that may be anything; none where it is no object. */
export function editionOf(value: unknown): Edition | undefined {
  if (!isRecord(value)) return undefined
  const source = textOf(value.source)
  const date = textOf(value.date)
  const licence = isRecord(value.licence) ? value.licence : {}
  const name = textOf(licence.name)
  const url = textOf(licence.url)
  return {
    name: localizedOf(value.name),
    ...(source ? { source } : {}),
    ...(name ? { licence: { name, ...(url ? { url } : {}) } } : {}),
    ...(date ? { date } : {}),
  }
}
