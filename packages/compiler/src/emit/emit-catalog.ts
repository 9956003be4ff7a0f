import { type CatalogEntry, type Locale, locales } from '@dwibahasa/model'
import type { CompiledEntry } from '../compilation.js'
import type { Project } from '../config/project-config.js'
import { javascriptLiteral } from './javascript-literal.js'

/** What the catalog says of one entry. A value that one language lacks is left out of the pair. */
function catalogEntry(entry: CompiledEntry): CatalogEntry {
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
  }
}

/** `index.js`: the catalog, the keys and the edition. One entry a line, so that a change of one shows as one. */
export function emitCatalog(project: Project, entries: readonly CompiledEntry[]): string {
  const lines = entries.map((entry) => `  ${JSON.stringify(entry.key)}: ${javascriptLiteral(catalogEntry(entry))},\n`)
  const keys = project.collections.map(({ name }) => {
    const own = entries.filter((entry) => entry.collection.name === name).map((entry) => entry.key)
    return `  ${JSON.stringify(name)}: ${javascriptLiteral(own)},\n`
  })
  return `export const catalog = {\n${lines.join('')}}\n\nexport const keys = {\n${keys.join('')}}\n\nexport const edition = ${javascriptLiteral(project.edition ?? null).replace(/^null$/, 'undefined')}\n`
}

/** `catalog.json`: the same for readers without modules. */
export function emitCatalogJson(project: Project, entries: readonly CompiledEntry[]): string {
  const catalog = { version: 1, locales, edition: project.edition, entries: entries.map(catalogEntry) }
  return `${JSON.stringify(catalog, null, 1)}\n`
}
