import type { Fact, FactValue } from '../sheet/fact.js'
import { isRecord } from './is-record.js'
import { listOf } from './list-of.js'
import { textOf } from './text-of.js'

/** A fact that may be anything; none where it has neither a value nor a list to have some in. */
export function factOf(value: unknown): Fact | undefined {
  if (!isRecord(value)) return undefined
  const values = listOf(value.values, factValueOf)
  // An empty list keeps a place beside the other language's; anything else without a value says nothing.
  const keepsPlace = Array.isArray(value.values) && value.values.length === 0
  return values.length === 0 && !keepsPlace ? undefined : { label: textOf(value.label), values }
}

function factValueOf(value: unknown): FactValue | undefined {
  if (!isRecord(value)) return undefined
  const text = textOf(value.text)
  if (text === '') return undefined
  const url = textOf(value.url)
  const entryKey = textOf(value.entryKey)
  return { text, ...(url ? { url } : {}), ...(entryKey ? { entryKey } : {}) }
}
