import type { Entry } from '@dwibahasa/model'
import { localeOf } from '../untrusted/locale-of.js'
import { rootOf } from '../untrusted/root-of.js'
import { documentJson } from './document-json.js'
import type { JsonValue } from './json-value.js'
import { statusField } from './status-field.js'
import { stringField } from './string-field.js'
import { valueJson } from './value-json.js'

/** An entry with its known fields in a fixed order; its own fields keep theirs. */
export function entryJson(entry: Entry<string, unknown>): JsonValue {
  const body = rootOf(entry.body)
  const fields = valueJson(entry.fields)
  return {
    key: stringField(entry.key) ?? '',
    title: stringField(entry.title) ?? '',
    fields: typeof fields === 'object' && !Array.isArray(fields) ? (fields ?? {}) : {},
    status: statusField(entry.status) ?? 'ok',
    requested: localeOf(entry.requested) ?? 'id',
    resolved: localeOf(entry.resolved) ?? 'id',
    isFallback: entry.isFallback === true,
    body: documentJson(body),
  }
}
