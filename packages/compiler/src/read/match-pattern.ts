import { isLocale, type Locale, locales } from '@dwibahasa/model'
import type { Collection } from '../config/project-config.js'

/** What a path says: which entry, in which language. */
export type PathMatch =
  | { readonly kind: 'pair'; readonly collection: Collection; readonly slug: string; readonly locale: Locale }
  | { readonly kind: 'locale-unknown'; readonly locale: string }
  | { readonly kind: 'none' }

const special = /[.*+?^${}()|[\]\\]/g
// What looks like a language where a pattern leaves none to look for: `guide.idn`, `guide.en-GB`.
const localeSuffix = /\.([a-z]{2,3}(?:-[A-Za-z]{2,4})?)$/

interface Matcher {
  readonly collection: Collection
  readonly locale: Locale | undefined
  readonly expression: RegExp
}

function expressionOf(pattern: string, collection: string): RegExp {
  const source = pattern
    .split(/(\{[^{}]*\})/)
    .map((part) => {
      if (part === '{collection}') return `(?:${collection.replace(special, '\\$&')})`
      if (part === '{entry}') return '(?<entry>[^/](?:.*[^/])?)'
      if (part === '{locale}') return '(?<locale>[^/.]+)'
      return part.replace(special, '\\$&')
    })
    .join('')
  return new RegExp(`^${source}$`, 'su')
}

function matchersOf(collection: Collection): Matcher[] {
  const { patterns, name } = collection
  if (patterns.id === patterns.en) {
    return [{ collection, locale: undefined, expression: expressionOf(patterns.id, name) }]
  }
  return locales.map((locale) => ({ collection, locale, expression: expressionOf(patterns[locale], name) }))
}

/** Makes the function that reads a path, relative to the content folder and with `/`, by the patterns of the collections. */
export function pathMatcher(collections: readonly Collection[]): (path: string) => PathMatch {
  const matchers = collections.flatMap(matchersOf)
  return (path) => {
    let unknown: string | undefined
    for (const { collection, locale, expression } of matchers) {
      const groups = expression.exec(path)?.groups
      if (groups?.entry === undefined) continue
      const slug = groups.entry.normalize('NFC')
      const found = locale ?? groups.locale
      if (locale !== undefined) {
        const suffix = groups.locale === undefined ? localeSuffix.exec(slug)?.[1] : undefined
        if (suffix === undefined && (groups.locale === undefined || groups.locale === locale)) {
          return { kind: 'pair', collection, slug, locale }
        }
        unknown ??= suffix ?? groups.locale
      } else if (isLocale(found)) {
        return { kind: 'pair', collection, slug, locale: found }
      } else unknown ??= found
    }
    return unknown === undefined ? { kind: 'none' } : { kind: 'locale-unknown', locale: unknown }
  }
}

/** The path at which a pattern expects an entry. */
export function pathOf(collection: Collection, slug: string, locale: Locale): string {
  return collection.patterns[locale]
    .replace('{collection}', () => collection.name)
    .replace('{entry}', () => slug)
    .replace('{locale}', () => locale)
}

/** The file endings that any pattern asks for, such as `.md`. */
export function patternEndings(collections: readonly Collection[]): ReadonlySet<string> {
  const patterns = collections.flatMap((collection) => [collection.patterns.id, collection.patterns.en])
  return new Set(patterns.map((pattern) => /\.[^./{}]+$/.exec(pattern)?.[0] ?? ''))
}
