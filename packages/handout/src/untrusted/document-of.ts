import type { BlockContent, Document, Locale } from '@dwibahasa/model'
import { isRecord } from './is-record.js'
import { localeOf } from './locale-of.js'

/** A body that may be anything; it is empty where it is no document. */
export function documentOf(value: unknown, fallback: Locale): Document {
  const root = isRecord(value) && value.type === 'root' ? value : {}
  return {
    type: 'root',
    ...(typeof root.key === 'string' ? { key: root.key } : {}),
    locale: localeOf(root.locale, fallback),
    children: Array.isArray(root.children) ? root.children.filter(isBlock) : [],
  }
}

/** The renderer takes any object for a block, and looks at each of its fields before it uses it. */
function isBlock(value: unknown): value is BlockContent {
  return isRecord(value)
}
