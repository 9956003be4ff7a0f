import { modulePath } from '@dwibahasa/compiler'
import type { EntryKey } from '@dwibahasa/model'

export type SheetKind = 'id' | 'en' | 'id-en'
export type SheetFormat = 'html' | 'txt' | 'json'

export type SheetAnswers = 'closed' | 'open' | 'omit'

export const sheetKinds: readonly SheetKind[] = ['id', 'en', 'id-en']
export const sheetFormats: readonly SheetFormat[] = ['html', 'txt', 'json']
export const sheetAnswers: readonly SheetAnswers[] = ['closed', 'open', 'omit']

/** The path of a sheet below the handouts folder. */
export function sheetPath(kind: SheetKind, key: EntryKey, format: SheetFormat): string {
  return `${kind}/${modulePath(key)}.${format}`
}

/** The address of one path below the handouts folder as seen from another. */
export function addressFrom(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1)
  return up + to.split('/').map(encodeURIComponent).join('/')
}

/** The address of an entry's sheet of the same kind, or of a heading on it. */
export function sheetAddress(from: string, kind: SheetKind, key: EntryKey, anchor: string | undefined): string {
  const fragment = anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`
  return addressFrom(from, sheetPath(kind, key, 'html')) + fragment
}
