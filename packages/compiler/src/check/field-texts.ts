import type { Locale } from '@dwibahasa/model'

/** A text inside a field in the languages that have it, and the path to it. */
export type FieldText = Readonly<Partial<Record<Locale, string>>> & { readonly path: readonly PropertyKey[] }

/** The texts of a field, at any depth; lists of one length go together item by item. */
export function* fieldTexts(id: unknown, en: unknown, path: readonly PropertyKey[] = []): Generator<FieldText> {
  if (typeof id === 'string' || typeof en === 'string') {
    yield { path, ...(typeof id === 'string' ? { id } : {}), ...(typeof en === 'string' ? { en } : {}) }
  }
  const alike = !Array.isArray(id) || !Array.isArray(en) || id.length === en.length
  if (!alike) {
    yield* fieldTexts(id, undefined, path)
    yield* fieldTexts(undefined, en, path)
    return
  }
  for (const name of new Set([...namesIn(id), ...namesIn(en)])) {
    yield* fieldTexts(valueIn(id, name), valueIn(en, name), [...path, name])
  }
}

function namesIn(value: unknown): readonly PropertyKey[] {
  if (Array.isArray(value)) return [...value.keys()]
  return isMapping(value) ? Object.keys(value) : []
}

function valueIn(value: unknown, name: PropertyKey): unknown {
  if (Array.isArray(value)) return typeof name === 'number' ? value[name] : undefined
  return isMapping(value) && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
}

/** A plain object: dates, references and what a schema makes hold no texts. */
function isMapping(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
