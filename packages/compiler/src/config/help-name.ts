const properties: ReadonlySet<PropertyKey> = new Set([
  'collections',
  'content',
  'edition',
  'glossary',
  'ignore',
  'maxFileSize',
  'output',
  'pattern',
  'rules',
  'unfinished',
])
const collectionProperties: ReadonlySet<PropertyKey> = new Set([
  'fields',
  'pattern',
  'rules',
  'singular',
  'sort',
  'title',
])

/** The text under `config.help` in `locales/` that says what the property at a path takes. */
export function helpName([property, collection, part]: readonly PropertyKey[]): string {
  if (property === undefined || !properties.has(property)) return 'config'
  if (property !== 'collections' || collection === undefined) return String(property)
  return part !== undefined && collectionProperties.has(part) ? String(part) : 'collection'
}
