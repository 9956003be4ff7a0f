import type { Localized } from '@dwibahasa/model'
import { localesOf } from './locales-of.js'
import type { SheetKind } from './sheet-kind.js'

/** A title in each language of a page, on one line; what both languages call the same stands once. */
export function pageTitle(title: Localized<string>, kind: SheetKind): string {
  return [...new Set(localesOf(kind).map((locale) => title[locale]))].filter((text) => text !== '').join(' / ')
}
