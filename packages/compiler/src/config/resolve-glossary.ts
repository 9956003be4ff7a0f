import type { Locale } from '@dwibahasa/model'
import { z } from 'zod'
import type { ConfigProblem } from './config-problem.js'
import type { GlossarySource } from './glossary-config.js'
import type { Collection } from './project-config.js'
import { schemaProblems } from './schema-problems.js'

const name = z.string().min(1)
const forms = z.union([name, z.array(name).min(1)])
const avoided = z.array(z.strictObject({ form: name, reason: name })).exactOptional()
const term = z.strictObject({
  id: forms,
  en: forms,
  avoid: z.strictObject({ id: avoided, en: avoided }).exactOptional(),
})

const list = z.array(term)
const ofCollection = z.strictObject({
  collection: name,
  variants: name.optional(),
  avoid: name.optional(),
  terms: list.optional(),
})

/** Checks a glossary and fills in its defaults; or says everything that is wrong with it. */
export function resolveGlossary(
  config: unknown,
  collections: readonly Collection[],
  lang: Locale,
): { readonly glossary: GlossarySource | undefined; readonly problems: readonly ConfigProblem[] } {
  if (config === undefined) return { glossary: undefined, problems: [] }
  const error = z.locales[lang]().localeError
  if (Array.isArray(config)) {
    const { data: terms, error: fault } = list.safeParse(config, { error })
    return fault === undefined ? { glossary: { entries: undefined, terms }, problems: [] } : faulty(fault, config)
  }
  const { data, error: fault } = ofCollection.safeParse(config, { error })
  if (fault !== undefined) return faulty(fault, config)
  const { collection, terms = [] } = data
  const fields = collections.find((one) => one.name === collection)?.fields
  if (fields === undefined) {
    const known = collections.map((one) => `\`${one.name}\``).join(', ')
    const what = { word: 'glossaryCollection', values: { collection, known } }
    return { glossary: undefined, problems: [{ path: ['glossary', 'collection'], what }] }
  }
  const problems: ConfigProblem[] = []
  const fieldFor = (part: 'variants' | 'avoid'): string | undefined => {
    const field = data[part] ?? part
    if (fields.get(field)?.kind === 'localized') return field
    if (data[part] !== undefined) {
      const what = { word: 'glossaryField', values: { field, collection } }
      problems.push({ path: ['glossary', part], what })
    }
    return undefined
  }
  const entries = { collection, variants: fieldFor('variants'), avoid: fieldFor('avoid') }
  return { glossary: { entries, terms }, problems }
}

function faulty(
  error: z.ZodError,
  config: unknown,
): { readonly glossary: undefined; readonly problems: readonly ConfigProblem[] } {
  return { glossary: undefined, problems: schemaProblems(error, config, ['glossary']) }
}
