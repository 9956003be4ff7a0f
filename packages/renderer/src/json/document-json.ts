import type { Document } from '@dwibahasa/model'
import { localeOf } from '../untrusted/locale-of.js'
import { blocksJson } from './blocks-json.js'
import { definedFields } from './defined-fields.js'
import type { JsonValue } from './json-value.js'
import { stringField } from './string-field.js'

/** A document with its known fields in a fixed order. */
export function documentJson(document: Document): JsonValue {
  return definedFields({
    type: 'root',
    key: stringField(document.key),
    locale: localeOf(document.locale) ?? 'id',
    children: blocksJson(document.children, 0),
  })
}
