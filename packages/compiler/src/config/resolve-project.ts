import { dirname, resolve } from 'node:path'
import { type Locale, type Localized, locales } from '@dwibahasa/model'
import { z } from 'zod'
import type { ConfigFault } from './config-fault.js'
import type { ConfigProblem } from './config-problem.js'
import { fieldShape } from './field.js'
import { patternProblem } from './pattern-problem.js'
import type { Collection, Project, ProjectConfig } from './project-config.js'
import { resolveGlossary } from './resolve-glossary.js'
import { ruleProblems } from './rule-problems.js'
import { ruleSeverities } from './rule-severities.js'
import { schemaProblems } from './schema-problems.js'
import { typeNameClash } from './type-names.js'
import { wordProblems } from './word-problems.js'

const defaultPattern = '{collection}/{entry}.{locale}.md'
const defaultMaxFileSize = 8 * 1024 * 1024
/** What a collection may be called. */
export const collectionName: RegExp = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

const localizedText = z.strictObject({ id: z.string().min(1), en: z.string().min(1) })
const rules = z.record(z.string(), z.enum(['off', 'warning', 'error'])).optional()
const pairPattern = z.union([z.string().min(1), localizedText])
const configShape = z.strictObject({
  content: z.string().min(1).optional(),
  output: z.string().min(1).optional(),
  pattern: pairPattern.optional(),
  collections: z
    .record(
      z.string().regex(collectionName),
      z.strictObject({
        title: localizedText.optional(),
        singular: localizedText.optional(),
        sort: z.array(z.string()).optional(),
        pattern: pairPattern.optional(),
        fields: z.record(z.string(), fieldShape).optional(),
        rules,
      }),
    )
    .refine((collections) => Object.keys(collections).length > 0),
  ignore: z.array(z.string().min(1)).optional(),
  unfinished: z.enum(['error', 'allow']).optional(),
  edition: z
    .strictObject({
      name: localizedText,
      source: z.url().optional(),
      licence: z.strictObject({ name: z.string().min(1), url: z.url().optional() }).optional(),
      date: z.iso.date().optional(),
    })
    .optional(),
  rules,
  // Checked by itself: it has two shapes, and a fault is to be told from the one that is meant.
  glossary: z.unknown().optional(),
  maxFileSize: z.int().positive().optional(),
})

function lockPath(name: string, patterns: Localized<string>, collections: number): string {
  if (locales.every((locale) => patterns[locale].startsWith('{collection}/'))) return `${name}/dwibahasa.lock`
  return collections === 1 ? 'dwibahasa.lock' : `dwibahasa.${name}.lock`
}

/** Two collections whose patterns read the same paths: every file would be in the first. */
function doubleClaims(collections: readonly Collection[]): readonly ConfigProblem[] {
  const claimed = new Map<string, string>()
  return collections.flatMap(({ name, patterns }) => {
    const paths = new Set(locales.map((locale) => patterns[locale].replace('{collection}', name)))
    const other = [...paths].map((path) => claimed.get(path)).find((one) => one !== undefined)
    for (const path of paths) claimed.set(path, name)
    if (other === undefined) return []
    const what = { word: 'claimed', values: { paths: [...paths].map((path) => `\`${path}\``).join(', '), other } }
    return [{ path: ['collections', name], what, help: 'claimed' }]
  })
}

/** Checks a config and fills in its defaults; or says everything that is wrong with it. */
export function resolveProject(
  config: unknown,
  configFile: string,
  root: string = dirname(configFile),
  lang: Locale = 'en',
): { readonly project: Project; readonly faults?: never } | { readonly faults: readonly ConfigFault[] } {
  const checked = configShape.safeParse(config, { error: z.locales[lang]().localeError })
  if (!checked.success) {
    return { faults: wordProblems(schemaProblems(checked.error, config), lang) }
  }
  // The shape has just been checked; zod's own output would lose the identity of the schemas inside.
  const given = config as ProjectConfig
  const folder = dirname(configFile)
  const count = Object.keys(given.collections).length
  const problems: ConfigProblem[] = [...ruleProblems([], given.rules)]
  const patternProblems: ConfigProblem[] = []
  const collections: Collection[] = []
  for (const [name, one] of Object.entries(given.collections)) {
    const pattern = one.pattern ?? given.pattern ?? defaultPattern
    const what = patternProblem(pattern, one.pattern === undefined ? count : 1)
    const path = one.pattern === undefined ? ['pattern'] : ['collections', name, 'pattern']
    // The pattern that several collections share is told once.
    if (what !== undefined && !patternProblems.some((told) => String(told.path) === String(path)))
      patternProblems.push({ path, what })
    const patterns = typeof pattern === 'string' ? { id: pattern, en: pattern } : pattern
    const fields = new Map(Object.entries(one.fields ?? {}))
    const title = one.title ?? { id: name, en: name }
    const singular = one.singular ?? title
    const sort = one.sort ?? []
    const unsortable = sort.findIndex((field) => fields.get(field)?.kind !== 'shared')
    if (unsortable !== -1) {
      const isUnsortable = { word: 'sort', values: { field: sort[unsortable] ?? '' } }
      problems.push({ path: ['collections', name, 'sort', unsortable], what: isUnsortable })
    }
    problems.push(...ruleProblems(['collections', name], one.rules))
    const rules = ruleSeverities(given.rules, one.rules)
    collections.push({ name, title, singular, sort, patterns, fields, rules, lock: lockPath(name, patterns, count) })
  }
  const clash = typeNameClash(Object.keys(given.collections))
  if (clash !== undefined) {
    const what = { word: 'typeClash', values: { name: clash.name } }
    problems.push({ path: ['collections', clash.collection], what, help: 'typeClash' })
  }
  problems.push(...(patternProblems.length > 0 ? patternProblems : doubleClaims(collections)))
  const { glossary, problems: inGlossary } = resolveGlossary(given.glossary, collections, lang)
  problems.push(...inGlossary)
  if (problems.length > 0) return { faults: wordProblems(problems, lang) }
  return {
    project: {
      configFile,
      root,
      content: resolve(folder, given.content ?? '.'),
      output: resolve(folder, given.output ?? 'dist'),
      collections,
      ignore: given.ignore ?? [],
      unfinished: given.unfinished ?? 'error',
      edition: given.edition,
      rules: ruleSeverities(given.rules),
      glossary,
      maxFileSize: given.maxFileSize ?? defaultMaxFileSize,
    },
  }
}
