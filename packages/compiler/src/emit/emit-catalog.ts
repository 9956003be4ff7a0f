import { type CatalogEntry, type Locale, locales } from '@dwibahasa/model'
import type { Compilation, CompiledEntry } from '../compilation.js'
import { javascriptLiteral } from './javascript-literal.js'
import { keysByTitle } from './keys-by-title.js'
import { readingMinutes } from './reading-minutes.js'

/** What the catalog says of one entry. A value that one language lacks is left out of the pair. */
function catalogEntry(entry: CompiledEntry, backlinks: Compilation['backlinks']): CatalogEntry {
  const { key, collection, id, en } = entry
  const fields: [string, unknown][] = []
  for (const [name, definition] of collection.fields) {
    if (name === 'title' || definition.kind === 'body') continue
    if (definition.kind === 'localized') {
      fields.push([name, { id: id.fields[name], en: en.fields[name] }])
    } else if (Object.hasOwn(id.fields, name)) fields.push([name, id.fields[name]])
  }
  const both = <Value>(read: (locale: Locale) => Value): { id: Value; en: Value } => ({
    id: read('id'),
    en: read('en'),
  })
  return {
    key,
    collection: collection.name,
    title: both((locale) => entry[locale].title),
    fields: Object.fromEntries(fields),
    status: both((locale) => entry[locale].status),
    blocks: both((locale) => entry[locale].blocks),
    words: both((locale) => entry[locale].words),
    minutes: both((locale) => readingMinutes(entry[locale].words)),
    backlinks: backlinks.get(key) ?? [],
  }
}

/** `index.js`: the catalog, the keys and the edition. One entry a line, so that a change of one shows as one. */
export function emitCatalog({ project, entries, order, backlinks }: Compilation): string {
  const lines = entries.map(
    (entry) => `  ${JSON.stringify(entry.key)}: ${javascriptLiteral(catalogEntry(entry, backlinks))},\n`,
  )
  const lists = (keysOf: (name: string) => readonly string[]): string =>
    project.collections.map(({ name }) => `  ${JSON.stringify(name)}: ${javascriptLiteral(keysOf(name))},\n`).join('')
  const titled = (locale: Locale): string =>
    `{\n${lists((name) =>
      keysByTitle(
        entries.filter((entry) => entry.collection.name === name),
        locale,
      ),
    )}}`
  return `export const catalog = {\n${lines.join('')}}\n\nexport const keys = {\n${lists((name) => order.get(name) ?? [])}}\n\nexport const keysByTitle = { id: ${titled('id')}, en: ${titled('en')} }\n\nexport const edition = ${javascriptLiteral(project.edition ?? null).replace(/^null$/, 'undefined')}\n`
}

/** `catalog.json`: the same for readers without modules. */
export function emitCatalogJson({ project, entries, order, backlinks }: Compilation): string {
  const catalog = {
    version: 1,
    locales,
    edition: project.edition,
    order: Object.fromEntries(order),
    entries: entries.map((entry) => catalogEntry(entry, backlinks)),
  }
  return `${JSON.stringify(catalog, null, 1)}\n`
}
