import { typeName } from '../emit/type-name.js'

// What the declarations of every build say besides.
const taken = ['EntryKey', 'EntryOf', 'CatalogEntryOf', 'FieldsByCollection', 'CatalogFieldsByCollection']

/** The first collection whose types would have a name that is taken, with that name. */
export function typeNameClash(
  collections: readonly string[],
): { readonly collection: string; readonly name: string } | undefined {
  const names = new Set(taken)
  for (const collection of collections) {
    for (const part of ['Key', 'Fields', 'CatalogFields']) {
      const name = typeName(collection) + part
      if (names.has(name)) return { collection, name }
      names.add(name)
    }
  }
  return undefined
}
