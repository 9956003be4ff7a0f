import type { BlockFields } from '@dwibahasa/model'
import { localeOf } from '../untrusted/locale-of.js'
import type { JsonValue } from './json-value.js'
import { statusField } from './status-field.js'
import { stringField } from './string-field.js'

/** What every block carries besides its own fields; it stands between `type` and the rest. */
export function blockFieldsJson({ key, status, locale }: BlockFields): Record<string, JsonValue | undefined> {
  return { key: stringField(key), status: statusField(status), locale: localeOf(locale) }
}
