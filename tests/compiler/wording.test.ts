import { describe, expect, test } from 'vitest'
import { compileFolder } from './compile-folder.js'
import { writeProject } from './write-project.js'

const config = `import { localized, reference, shared, z } from '@dwibahasa/compiler'

export default {
  collections: {
    topics: {
      fields: { title: localized(z.string().optional()), terms: shared(z.array(reference('terms')).optional()) },
    },
    terms: {},
  },
}
`

interface Wording {
  readonly name: string
  readonly id: string
  readonly en: string
  readonly rule: string
  readonly reason: readonly [en: string, id: string]
  /** A piece of the remedy. */
  readonly note: readonly [en: string, id: string]
  readonly actual?: string
  readonly expected?: readonly string[]
}

const cases: readonly Wording[] = [
  {
    name: 'a field that is misspelt',
    id: '---\ntitel: x\n---\nTeks.\n',
    en: 'Text.\n',
    rule: 'field-unknown',
    reason: ['There is no field `titel` in the collection `topics`', 'Tidak ada ruas `titel` dalam koleksi `topics`'],
    note: ['The fields are: `title`, `terms`.', 'Ruas yang ada: `title`, `terms`.'],
    actual: 'titel',
    expected: ['title'],
  },
  {
    name: 'a value of another type',
    id: '---\ntitle: 7\n---\nTeks.\n',
    en: 'Text.\n',
    rule: 'field-type',
    reason: [
      'The field `title` is wrong: Invalid input: expected string, received number',
      'Ada yang salah pada ruas `title`: Input tidak valid: diharapkan string, diterima number',
    ],
    note: ['Correct the value', 'Perbaiki nilainya'],
    actual: '7',
    expected: ['string'],
  },
  {
    name: 'a link to an entry that is misspelt',
    id: '[x](/terms/soft-pover)\n',
    en: '[x](/terms/soft-power)\n',
    rule: 'reference-dead',
    reason: ['There is no entry `terms/soft-pover`', 'Tidak ada entri `terms/soft-pover`'],
    note: ['; did you mean `/terms/soft-power`?', '; mungkin maksud Anda `/terms/soft-power`?'],
    actual: '/terms/soft-pover',
    expected: ['/terms/soft-power'],
  },
  {
    name: 'a reference like no entry',
    id: '---\nterms: [xyz]\n---\nTeks.\n',
    en: 'Text.\n',
    rule: 'reference-dead',
    reason: ['There is no entry `terms/xyz`', 'Tidak ada entri `terms/xyz`'],
    note: ['Correct the reference. A link', 'Perbaiki rujukannya. Tautan'],
    actual: 'xyz',
  },
  {
    name: 'an anchor that is not there',
    id: '## Satu\n\n## Dua\n\n[x](#tiga)\n',
    en: '## One\n\n## Two\n\n[x](#two)\n',
    rule: 'anchor-dead',
    reason: ['No heading with the anchor `tiga` in topics/a', 'Tidak ada judul dengan jangkar `tiga` dalam topics/a'],
    note: ['that are there: #satu, #dua.', 'yang ada: #satu, #dua.'],
    actual: 'tiga',
    expected: ['satu', 'dua'],
  },
  {
    name: 'an anchor where there is no heading at all',
    id: '[x](/terms/soft-power#tiga)\n',
    en: '[x](/terms/soft-power)\n',
    rule: 'anchor-dead',
    reason: [
      'No heading with the anchor `tiga` in terms/soft-power',
      'Tidak ada judul dengan jangkar `tiga` dalam terms/soft-power',
    ],
    note: ['There is no heading to link to: write one, or leave out `#tiga`.', 'atau hapus `#tiga`.'],
    actual: 'tiga',
    expected: [],
  },
  {
    name: 'two headings with one anchor',
    id: '## Satu\n\n## Satu\n',
    en: '## One\n\n## Two\n',
    rule: 'anchor-duplicate',
    reason: ['Two headings have the anchor `satu`', 'Dua judul memiliki jangkar `satu`'],
    note: ['such as `{#satu-1}`', 'misalnya `{#satu-1}`'],
  },
  {
    name: 'blocks of another kind',
    id: '> Satu\n',
    en: '1. One\n',
    rule: 'structure-mismatch',
    reason: [
      'Indonesian has a quotation where English has a numbered list',
      'Dalam bahasa Indonesia ada kutipan, sedangkan dalam bahasa Inggris ada daftar bernomor',
    ],
    note: ['Make them alike', 'Samakan keduanya'],
    actual: 'quotation',
    expected: ['numbered list'],
  },
  {
    name: 'words that look like templates of the catalogue',
    id: '[^{{label}}] [^$t(locales.id)]\n',
    en: 'Text.\n',
    rule: 'footnote-undefined',
    reason: ['The footnote `[^{{label}}]` is not defined', 'Catatan kaki `[^{{label}}]` belum didefinisikan'],
    note: ['Add a line `[^{{label}}]: …`', 'Tambahkan baris `[^{{label}}]: …`'],
  },
]

describe.each(cases)('$name', ({ id, en, rule, reason, note, actual, expected }) => {
  const languages = ['en', 'id'] as const
  test.each(languages.map((lang, at) => ({ lang, reason: reason[at], note: note[at] ?? '' })))(
    'is told in $lang',
    async ({ lang, reason, note }) => {
      const folder = writeProject({
        'dwibahasa.config.ts': config,
        'topics/a.id.md': id,
        'topics/a.en.md': en,
        'terms/soft-power.id.md': 'Kuasa lunak.\n',
        'terms/soft-power.en.md': 'Soft power.\n',
      })
      const { findings } = await compileFolder(folder, lang)
      const finding = findings.find(({ ruleId }) => ruleId === rule)
      expect(finding?.reason).toBe(reason)
      expect(finding?.note).toContain(note)
      expect(finding?.source).toBe('dwibahasa')
      expect(finding?.url).toMatch(new RegExp(`^https://.*#${rule}$`))
      if (lang === 'en') {
        expect(finding?.actual).toBe(actual)
        expect(finding?.expected).toEqual(expected)
      }
    },
  )
})
