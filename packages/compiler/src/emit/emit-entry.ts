import type { Entry, Locale } from '@dwibahasa/model'
import type { CompiledEntry } from '../compilation.js'
import { javascriptLiteral } from './javascript-literal.js'

/** An entry as it is published in one language. */
export function publishedEntry({ key, ...sides }: CompiledEntry, locale: Locale): Entry {
  const { title, fields, status, resolved, body } = sides[locale]
  return { key, title, fields, status, requested: locale, resolved, isFallback: resolved !== locale, body }
}

/** The module of one entry in one language. */
export function emitEntry(entry: CompiledEntry, locale: Locale): string {
  return `export const entry = ${javascriptLiteral(publishedEntry(entry, locale))}\n`
}

/** The same as JSON, with the version of its form. */
export function emitEntryJson(entry: CompiledEntry, locale: Locale): string {
  return `${JSON.stringify({ version: 1, ...publishedEntry(entry, locale) })}\n`
}
