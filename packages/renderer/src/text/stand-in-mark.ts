import type { BlockFields } from '@dwibahasa/model'
import { localeOf } from '../untrusted/locale-of.js'
import type { TextContext } from './text-context.js'

/** What stands before a block in the other language, `[ID] ` or `[EN] `: without it, its words would pass for a translation. */
export function standInMark({ status, locale }: BlockFields, context: TextContext): string {
  if (status !== 'missing' || locale === context.locale) return ''
  const other = localeOf(locale)
  return other ? `[${other.toUpperCase()}] ` : ''
}
