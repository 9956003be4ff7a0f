import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { locales } from '@dwibahasa/model'
import type { Compilation } from '../compilation.js'
import { emitCatalog, emitCatalogJson } from './emit-catalog.js'
import { emitEntry, emitEntryJson } from './emit-entry.js'
import { emitI18next } from './emit-i18next.js'
import { emitLoad } from './emit-load.js'
import { emitEntryTypes, emitLoadTypes, emitTypes } from './emit-types.js'
import { modulePath } from './module-path.js'

/**
 * Everything that a build writes, by path: modules, declarations, JSON and i18next resources. The same compilation gives
 * the same bytes on any machine.
 */
export function emit(compilation: Compilation): ReadonlyMap<string, string> {
  const { project, entries } = compilation
  const files = new Map<string, string>([
    // The modules are ES modules, whatever the package around them is.
    ['package.json', `${JSON.stringify({ type: 'module' })}\n`],
    ['index.js', emitCatalog(compilation)],
    ['index.d.ts', emitTypes(project, entries)],
    ['json/catalog.json', emitCatalogJson(compilation)],
    ...modelTypes(),
    ...emitI18next(project, entries),
  ])
  for (const locale of locales) {
    files.set(`${locale}/index.js`, emitLoad(entries))
    files.set(`${locale}/index.d.ts`, emitLoadTypes())
    for (const entry of entries) {
      const path = modulePath(entry.key)
      files.set(`${locale}/${path}.js`, emitEntry(entry, locale))
      files.set(`${locale}/${path}.d.ts`, emitEntryTypes(entry.key))
      files.set(`json/${locale}/${path}.json`, emitEntryJson(entry, locale))
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The declarations of the model, copied, so that content needs no other package to have its types. */
function modelTypes(): readonly (readonly [string, string])[] {
  const manifest = createRequire(import.meta.url).resolve('@dwibahasa/model/package.json')
  const folder = join(dirname(manifest), 'dist')
  const names = readdirSync(folder).filter((name) => name.endsWith('.d.ts'))
  return names.map((name) => [`model/${name}`, readFileSync(join(folder, name), 'utf8')])
}
