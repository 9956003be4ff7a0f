import { body, localized, resolveProject, shared, z } from '@dwibahasa/compiler'
import { describe, expect, test } from 'vitest'

interface Case {
  readonly config: unknown
  readonly path: string
  readonly text: readonly [en: string, id: string]
  /** A piece of what is to be done. */
  readonly help: readonly [en: string, id: string]
}

const fields = { title: localized(z.string()), order: shared(z.int()), ethics: body() }
const topics = { topics: { fields } }
const patternHelp = ['A pattern is a path such as', 'Pola adalah lokasi seperti'] as const
const editionHelp = [
  'An edition is `{ name, source, licence, date }`',
  'Edisi ditulis `{ name, source, licence',
] as const
const rulesHelp = ['What content says is judged by rules', 'Aturan tentang isi konten dapat disetel'] as const

const cases: readonly Case[] = [
  {
    config: { patern: 'x', collections: topics },
    path: 'patern',
    text: ['there is no property `patern`', 'tidak ada properti `patern`'],
    help: ['A config has `collections`', 'Sebuah konfigurasi memiliki `collections`'],
  },
  {
    config: {},
    path: 'collections',
    text: ['it is missing', 'nilainya belum ada'],
    help: ['Name at least one collection', 'Sebutkan sekurang-kurangnya satu koleksi'],
  },
  {
    config: { collections: {} },
    path: 'collections',
    text: ['there is no collection in it', 'di dalamnya tidak ada koleksi'],
    help: ['Name at least one collection', 'Sebutkan sekurang-kurangnya satu koleksi'],
  },
  {
    config: { collections: { Terms: {} } },
    path: 'collections.Terms',
    text: ['this cannot be the name of a collection', 'ini tidak dapat menjadi nama koleksi'],
    help: ['A name is lower-case letters', 'Nama terdiri atas huruf kecil'],
  },
  {
    config: { collections: { topics: { patern: 'x' } } },
    path: 'collections.topics.patern',
    text: ['there is no property `patern`', 'tidak ada properti `patern`'],
    help: ['A collection may have `title`', 'Sebuah koleksi boleh memiliki `title`'],
  },
  {
    config: { collections: { topics: { fields: { title: 'string' } } } },
    path: 'collections.topics.fields.title',
    text: ['it has none of the forms that it may have', 'bentuknya bukan salah satu bentuk yang diterima'],
    help: ['Declare each field as `localized(schema)`', 'Nyatakan setiap ruas sebagai `localized(skema)`'],
  },
  {
    config: { collections: { topics: { fields, sort: ['ethics'] } } },
    path: 'collections.topics.sort.0',
    text: ['`ethics` is no shared field of this collection', '`ethics` bukan ruas bersama dalam koleksi ini'],
    help: ["`sort: ['order']`", "`sort: ['order']`"],
  },
  {
    config: { collections: topics, edition: { licence: 'MIT', name: { id: 'Buku', en: 'Book' } } },
    path: 'edition.licence',
    text: ['Invalid input: expected object, received string', 'Input tidak valid: diharapkan object, diterima string'],
    help: editionHelp,
  },
  {
    config: { collections: topics, edition: { name: { id: 'Buku' } } },
    path: 'edition.name.en',
    text: ['it is missing', 'nilainya belum ada'],
    help: editionHelp,
  },
  {
    config: { collections: topics, rules: { 'image-alt': 'warn' } },
    path: 'rules.image-alt',
    text: [
      'Invalid option: expected one of "off"|"warning"|"error"',
      'Pilihan tidak valid: diharapkan salah satu dari "off"|"warning"|"error"',
    ],
    help: rulesHelp,
  },
  {
    config: { collections: topics, rules: { 'image-allt': 'off' } },
    path: 'rules.image-allt',
    text: [
      'there is no rule `image-allt`; did you mean `image-alt`?',
      'tidak ada aturan `image-allt`; mungkin maksud Anda `image-alt`?',
    ],
    help: rulesHelp,
  },
  {
    config: { collections: topics, rules: { 'block-missing': 'off' } },
    path: 'rules.block-missing',
    text: [
      'how severe the rule `block-missing` is cannot be set',
      'tingkat aturan `block-missing` tidak dapat disetel',
    ],
    help: ["`unfinished: 'allow'` makes warnings", "`unfinished: 'allow'` menjadikan semua"],
  },
  {
    config: { collections: { topics: { rules: { 'anchor-dead': 'off' } } } },
    path: 'collections.topics.rules.anchor-dead',
    text: ['how severe the rule `anchor-dead` is cannot be set', 'tingkat aturan `anchor-dead` tidak dapat disetel'],
    help: rulesHelp,
  },
  {
    config: { collections: { ...topics, terms: {} }, pattern: '{entry}.{locale}.md' },
    path: 'pattern',
    text: [
      'the pattern `{entry}.{locale}.md` lacks `{collection}`, and several collections share it',
      'pola `{entry}.{locale}.md` tidak memuat `{collection}`, padahal dipakai oleh beberapa koleksi',
    ],
    help: patternHelp,
  },
  {
    config: { collections: { topics: { pattern: '{name}.{locale}.md' } } },
    path: 'collections.topics.pattern',
    text: [
      'the pattern `{name}.{locale}.md` has `{name}`, which stands for nothing',
      'pola `{name}.{locale}.md` memuat `{name}`, yang tidak mewakili apa pun',
    ],
    help: patternHelp,
  },
  {
    config: { collections: topics, glossary: { collection: 'zz' } },
    path: 'glossary.collection',
    text: [
      'there is no collection `zz`; the collections are `topics`',
      'tidak ada koleksi `zz`; koleksi yang ada: `topics`',
    ],
    help: ['A glossary is a list of terms', 'Glosarium berupa daftar istilah'],
  },
  {
    config: { collections: topics, glossary: { collection: 'topics', avoid: 'order' } },
    path: 'glossary.avoid',
    text: [
      '`order` is no localized field of the collection `topics`',
      '`order` bukan ruas per bahasa dalam koleksi `topics`',
    ],
    help: ['A glossary is a list of terms', 'Glosarium berupa daftar istilah'],
  },
  {
    config: { collections: { entry: {} } },
    path: 'collections.entry',
    text: [
      'there is a type `EntryKey` already, and one of this collection would be called the same',
      'tipe `EntryKey` sudah ada, dan salah satu tipe koleksi ini akan bernama sama',
    ],
    help: ['another name', 'nama lain'],
  },
]

describe.each(cases)('$path', ({ config, path, text, help }) => {
  test.each(['en', 'id'] as const)('is told in words (%s)', (lang) => {
    const at = lang === 'en' ? 0 : 1
    const { faults = [] } = resolveProject(config, '/project/dwibahasa.config.ts', '/project', lang)
    expect(faults.map((fault) => [fault.path.join('.'), fault.text])).toEqual([[path, text[at]]])
    expect(faults[0]?.help).toContain(help[at])
  })
})

test('every property that is not known is told, and not the first alone', () => {
  const { faults } = resolveProject({ collections: topics, a: 1, b: 2 }, '/project/dwibahasa.config.ts')
  expect(faults?.map(({ path }) => path)).toEqual([['a'], ['b']])
})

test.each(['content', 'edition', 'glossary', 'ignore', 'maxFileSize', 'output', 'pattern', 'unfinished'])(
  'a value that `%s` cannot have gets help about that property',
  (property) => {
    const { faults = [] } = resolveProject({ collections: topics, [property]: 0 }, '/project/dwibahasa.config.ts')
    const [general] = resolveProject({ collections: topics, x: 0 }, '/project/dwibahasa.config.ts').faults ?? []
    expect(faults).toHaveLength(1)
    expect(faults[0]?.help).toMatch(/\S/)
    expect(faults[0]?.help).not.toMatch(/^config\.help/)
    expect(faults[0]?.help).not.toBe(general?.help)
  },
)
