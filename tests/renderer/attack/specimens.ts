import { readFileSync } from 'node:fs'
import type { Document } from '@dwibahasa/model'

type Fields = Readonly<Record<string, unknown>>

/** One field of one type of node, and a block in which it holds whatever one likes. */
export interface Specimen {
  /** As in `link.title`. */
  readonly name: string
  readonly block: (value: unknown, key: string) => Fields
}

const schema: { readonly $defs: Readonly<Record<string, { readonly properties?: Fields }>> } = JSON.parse(
  readFileSync(new URL('../../../packages/renderer/schema/document.schema.json', import.meta.url), 'utf8'),
)

const words = { type: 'text', value: 'words' }
const paragraph = { type: 'paragraph', children: [words] }
const blocks = { children: [paragraph] }
const line = { children: [words] }
const cell = { type: 'tableCell', ...line }

/** The fields that a node needs besides its type, by the name of its definition in the schema. */
const needed: Readonly<Record<string, Fields>> = {
  heading: { depth: 3, ...line },
  paragraph: line,
  thematicBreak: {},
  blockquote: blocks,
  list: { ordered: true, start: 2, children: [{ type: 'listItem', ...blocks }] },
  listItem: { checked: true, ...blocks },
  table: { align: ['left'], children: [{ type: 'tableRow', children: [cell] }] },
  tableRow: { children: [cell] },
  tableCell: line,
  code: { lang: 'ts', value: 'code' },
  html: { value: 'html' },
  footnoteDefinition: { identifier: 'f', number: 1, references: 1, ...blocks },
  note: blocks,
  case: blocks,
  question: blocks,
  answer: blocks,
  text: { value: 'words' },
  emphasis: line,
  strong: line,
  delete: line,
  inlineCode: { value: 'code' },
  break: {},
  link: { url: 'https://link.example/', title: 'title', ...line },
  image: { url: 'https://image.example/a.png', title: 'title', alt: 'words' },
  inlineHtml: { value: 'html' },
  footnoteReference: { identifier: 'f', number: 1, occurrence: 1 },
  foreign: { locale: 'en', ...line },
}

/** What a link to an entry has besides, and only then is looked at. */
const referring: Fields = { entryKey: 'terms/a', blockKey: 'h1', anchor: 'a' }

const inline = new Set(
  'text emphasis strong delete inlineCode break link image inlineHtml footnoteReference foreign'.split(' '),
)

/** A node as a block that may stand in a document, under a key where it has none of its own. */
function around(definition: string, node: Fields, key: string): Fields {
  if (definition === 'listItem') return { type: 'list', key, ordered: false, children: [node] }
  if (definition === 'tableRow') return { type: 'table', key, align: [], children: [node] }
  if (definition === 'tableCell') {
    const row = { type: 'tableRow', children: [node] }
    return { type: 'table', key, align: [], children: [row, row] }
  }
  if (inline.has(definition)) return { type: 'paragraph', key, children: [words, node, words] }
  return 'key' in node ? node : { ...node, key }
}

/** Fields that no node has, and other programs act upon: one of them has the value for its name. */
function strangeFields(value: unknown): Fields {
  const named = typeof value === 'string' ? value : 'strange'
  const told = { hName: value, hProperties: { onclick: value, style: value, className: [value] }, hChildren: [value] }
  return Object.fromEntries([
    ...['onclick', 'style', 'class', 'className', 'innerHTML', 'dangerouslySetInnerHTML', 'is', 'ref', 'name'].map(
      (name): [string, unknown] => [name, value],
    ),
    ['attributes', { onclick: value, [named]: value }],
    ['properties', { onclick: value }],
    ['position', value],
    ['data', told],
    // `Object.fromEntries` makes a field named `__proto__` a field like any other.
    [named, value],
  ])
}

function specimensOf(definition: string, fields: Fields): Specimen[] {
  const type = definition === 'inlineHtml' ? 'html' : definition
  const specimen = (field: string, given: (value: unknown) => Fields): Specimen => ({
    name: `${definition}.${field}`,
    block: (value, key) => around(definition, { type, ...fields, ...given(value) }, key),
  })
  const known = Object.keys(schema.$defs[definition]?.properties ?? {}).map((field) =>
    specimen(field, (value) => ({ [field]: value })),
  )
  const more = [
    ...(definition === 'table' ? [specimen('align[0]', (value) => ({ align: [value] }))] : []),
    ...('children' in fields ? [specimen('children[0]', (value) => ({ children: [value] }))] : []),
    ...(definition === 'link'
      ? Object.keys(referring).map((field) =>
          specimen(`${field} of a reference`, (value) => ({ ...referring, [field]: value })),
        )
      : []),
    specimen('strange fields', (value) => ({ ...strangeFields(value), ...fields, type })),
  ]
  return [...known, ...more]
}

/** Every field of every type of node that the schema knows, and fields that it does not know. */
export const specimens: readonly Specimen[] = Object.entries(schema.$defs)
  .filter(([name, { properties }]) => properties?.type !== undefined && name !== 'document')
  .flatMap(([definition]) => {
    const fields = needed[definition]
    if (!fields) throw new Error(`Expected a specimen of ${definition}`)
    return specimensOf(definition, fields)
  })

/** A document of one block for each field, all of which hold the same value, and so do its own unless there is another. */
export function documentOfSpecimens(
  value: unknown,
  of: readonly Specimen[] = specimens,
  own: unknown = value,
): Document {
  const children = of.map(({ block }, index) => block(value, `s${index}`))
  const document: unknown = { type: 'root', key: own, locale: own, children }
  // Of no type that the model knows: that is what is tried out.
  return document as Document
}
