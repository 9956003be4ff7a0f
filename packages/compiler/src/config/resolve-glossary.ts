import type { Locale } from '@dwibahasa/model'
import { z } from 'zod'
import { type ConfigFault, faultsOf } from './config-fault.js'
import type { GlossarySource } from './glossary-config.js'
import type { Collection } from './project-config.js'

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
): { readonly glossary: GlossarySource | undefined; readonly faults: readonly ConfigFault[] } {
  if (config === undefined) return { glossary: undefined, faults: [] }
  const error = z.locales[lang]().localeError
  if (Array.isArray(config)) {
    const { data: terms, error: fault } = list.safeParse(config, { error })
    return fault === undefined ? { glossary: { entries: undefined, terms }, faults: [] } : faulty(fault)
  }
  const { data, error: fault } = ofCollection.safeParse(config, { error })
  if (fault !== undefined) return faulty(fault)
  const { collection, terms = [] } = data
  const fields = collections.find((one) => one.name === collection)?.fields
  if (fields === undefined) {
    const known = collections.map((one) => one.name).join(', ')
    const path = ['glossary', 'collection']
    return { glossary: undefined, faults: [{ path, text: `${collection} ∉ ${known}` }] }
  }
  const faults: ConfigFault[] = []
  const fieldFor = (part: 'variants' | 'avoid'): string | undefined => {
    const field = data[part] ?? part
    if (fields.get(field)?.kind === 'localized') return field
    if (data[part] !== undefined) faults.push({ path: ['glossary', part], text: `${field} ∉ localized` })
    return undefined
  }
  const entries = { collection, variants: fieldFor('variants'), avoid: fieldFor('avoid') }
  return { glossary: { entries, terms }, faults }
}

function faulty(error: z.ZodError): { readonly glossary: undefined; readonly faults: readonly ConfigFault[] } {
  return { glossary: undefined, faults: faultsOf(error, ['glossary']) }
}
