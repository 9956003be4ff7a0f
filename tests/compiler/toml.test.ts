import { expect, test } from 'vitest'
import { brief } from './brief.js'
import { compileSound } from './compile-folder.js'
import { writeProject } from './write-project.js'

const config = `import { localized, shared, z } from '@dwibahasa/compiler'

export default {
  collections: {
    topics: {
      fields: {
        title: localized(z.string()),
        date: shared(z.iso.date()),
        tags: shared(z.array(z.string()).default([])),
        menu: shared(z.object({ weight: z.int() }).optional()),
      },
    },
  },
}
`

const id = '+++\ntitle = "Satu"\ndate = 2026-11-22\ntags = ["a", "b"]\n\n[menu]\nweight = 3\n+++\n\nIsi.\n'
const en = '+++\n"title" = \'One\'\n+++\n\nText.\n'

const compiled = (idText: string, enText: string) =>
  compileSound(writeProject({ 'dwibahasa.config.ts': config, 'topics/a.id.md': idText, 'topics/a.en.md': enText }))

test('frontmatter in TOML gives the same fields as in YAML', async () => {
  const yaml = '---\ntitle: Satu\ndate: 2026-11-22\ntags: [a, b]\nmenu:\n  weight: 3\n---\n\nIsi.\n'
  const [toml, other] = [await compiled(id, en), await compiled(yaml, en)]
  expect(toml.findings.map(brief)).toEqual([])
  expect(toml.entries[0]?.id).toEqual(other.entries[0]?.id)
  expect(toml.entries[0]?.en.title).toBe('One')
  expect(toml.entries[0]?.id.fields).toMatchObject({ date: '2026-11-22', menu: { weight: 3 } })
})

test.each([
  ['a value without quotation marks', id.replace('"Satu"', 'Satu'), 'error field-syntax topics/a.id.md:2:9'],
  ['a name twice', id.replace('tags =', 'date ='), 'error field-syntax topics/a.id.md:4:1'],
  ['a value of another type', id.replace('["a", "b"]', '3'), 'error field-type topics/a.id.md:4:1'],
  ['a name that the config does not know', id.replace('tags', 'tahun'), 'error field-unknown topics/a.id.md:4:1'],
  ['no end', id.replace('weight = 3\n+++', 'weight = 3'), 'error field-unclosed topics/a.id.md:1:1'],
  ['names nested without end', id.replace('tags', `t${'.a'.repeat(5000)}`), 'error field-syntax topics/a.id.md:2:1'],
])('%s is reported where it stands', async (_, text, finding) => {
  const { findings } = await compiled(text, en)
  expect(findings.map(brief)).toContain(finding)
})

test('the place of a field is that of its first line, however its name is written', async () => {
  const written = id.replace(
    'tags = ["a", "b"]',
    '"tag\\"s" = 1\n\'ta gs\' = 2\n lain.nya = 3\n[[daftar]]\nx = 1\n[[daftar]]',
  )
  const { findings } = await compiled(written.replace('[menu]', '[ menu ]'), en)
  expect(findings.map(brief)).toEqual(
    [4, 5, 6, 7].map((line) => `error field-unknown topics/a.id.md:${line}:${line === 6 ? 2 : 1}`),
  )
})

test('a field may be waived there too', async () => {
  const waived =
    '+++\n# dwibahasa-ignore number-differs: the year is in the name\ntitle = "Konferensi 2025"\n+++\n\nIsi.\n'
  const { findings } = await compiled(id.replace('title = "Satu"', waived.split('\n').slice(1, 3).join('\n')), en)
  expect(findings.map(brief)).toEqual([])
})
