import type { Compilation } from '@dwibahasa/compiler'
import {
  type ContentsGroup,
  contentsHtml,
  type SheetEntry,
  type SheetOptions,
  sheetHtml,
  sheetJson,
  sheetText,
} from '@dwibahasa/handout'
import type { EntryKey, Locale } from '@dwibahasa/model'
import { sheetEntries } from './sheet-entry.js'
import { addressFrom, type SheetFormat, type SheetKind, sheetAddress, sheetPath } from './sheet-paths.js'

export interface HandoutRequest {
  readonly kinds: readonly SheetKind[]
  readonly formats: readonly SheetFormat[]
  /** Which entries; everything where there is none. */
  readonly keys: ReadonlySet<EntryKey>
}

const writers = { html: sheetHtml, txt: sheetText, json: sheetJson }

/** The sheets that were asked for, by their path below the handouts folder; with HTML a contents page of each kind. */
export function handoutFiles(compilation: Compilation, request: HandoutRequest): ReadonlyMap<string, string> {
  const { kinds, formats, keys } = request
  const all = sheetEntries(compilation)
  const chosen = keys.size === 0 ? all : all.filter((entry) => keys.has(entry.key))
  const made = new Set(formats.includes('html') ? chosen.map((entry) => entry.key) : [])
  const files = new Map<string, string>()
  for (const kind of kinds) {
    for (const entry of chosen) {
      for (const format of formats) {
        const path = sheetPath(kind, entry.key, format)
        const alternate = (one: SheetKind): string => sheetPath(one, entry.key, 'html')
        const options = { ...optionsOf(compilation, kind, path, made), ...addressesOf(path, kind, request, alternate) }
        files.set(path, writers[format](entry, options))
      }
    }
    if (!formats.includes('html')) continue
    const path = `${kind}/index.html`
    const { alternates } = addressesOf(path, kind, request, (one) => `${one}/index.html`)
    const options = { ...optionsOf(compilation, kind, path, made), ...(alternates === undefined ? {} : { alternates }) }
    files.set(path, contentsHtml(groupsOf(compilation, chosen, kind === 'en' ? 'en' : 'id'), options))
  }
  return files
}

/** What every page of a kind has in common. An entry whose sheet is not made is not linked to. */
function optionsOf(
  { project }: Compilation,
  kind: SheetKind,
  path: string,
  made: ReadonlySet<EntryKey>,
): Pick<SheetOptions, 'kind' | 'edition'> & Required<Pick<SheetOptions, 'href'>> {
  return {
    kind,
    ...(project.edition === undefined ? {} : { edition: project.edition }),
    href: (target, _locale, _blockKey, anchor) => (made.has(target) ? sheetAddress(path, kind, target, anchor) : ''),
  }
}

function addressesOf(
  path: string,
  kind: SheetKind,
  { kinds, formats }: HandoutRequest,
  alternate: (kind: SheetKind) => string,
): Pick<SheetOptions, 'alternates' | 'contents'> {
  if (!formats.includes('html')) return {}
  const alternates = Object.fromEntries(kinds.map((one) => [one, addressFrom(path, alternate(one))]))
  return { alternates, contents: addressFrom(path, `${kind}/index.html`) }
}

/** A collection a group: by the shared field `order` where there is one, else by title in the page's own alphabet. */
function groupsOf(
  { project, entries }: Compilation,
  sheets: readonly SheetEntry[],
  locale: Locale,
): readonly ContentsGroup[] {
  const { compare } = new Intl.Collator(locale)
  const compiled = new Map(entries.map((entry) => [entry.key, entry]))
  const order = (sheet: SheetEntry): number => {
    const value = compiled.get(sheet.key)?.id.fields.order
    return typeof value === 'number' ? value : Number.MAX_SAFE_INTEGER
  }
  return project.collections
    .map(({ name, title }) => {
      const own = sheets.filter((sheet) => compiled.get(sheet.key)?.collection.name === name)
      return {
        title,
        entries: own.toSorted((a, b) => order(a) - order(b) || compare(a[locale].title, b[locale].title)),
      }
    })
    .filter((group) => group.entries.length > 0)
}
