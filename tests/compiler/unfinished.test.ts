import { describe, expect, test } from 'vitest'
import { blocksOf } from './blocks-of.js'
import { brief } from './brief.js'
import { compileSound } from './compile-folder.js'
import { treeOutline } from './tree-outline.js'
import { writeProject } from './write-project.js'

const config = (unfinished: string): string => `import { body, localized, shared, z } from '@dwibahasa/compiler'

export default {
  unfinished: '${unfinished}',
  collections: {
    topics: {
      fields: { title: localized(z.string()), date: shared(z.iso.date().optional()), law: body({ optional: true }) },
    },
  },
}
`

const files = {
  'topics/part.id.md': '---\ntitle: Sebagian\n---\n\n## Satu\n\nIsi.\n\n- a[^1]\n\n[^1]: Catatan.\n',
  'topics/part.en.md':
    '---\ntitle: Partly\n---\n\n## One\n\nText.\n\n> More, see [One](#one).\n\n- a[^1]\n- b[^2][^2]\n\n[^1]: Note.\n[^2]: Another.\n',
  'topics/whole.en.md': '---\ntitle: Whole\ndate: 2026-11-22\nlaw: Law.\n---\n\n# One\n\nTwo.\n',
}

describe("unfinished: 'allow'", () => {
  test('makes warnings of what is missing', async () => {
    const { findings, errors, warnings } = await compileSound(
      writeProject({ ...files, 'dwibahasa.config.ts': config('allow') }),
    )
    expect(findings.map(brief)).toEqual([
      'warning block-missing topics/part.id.md:9:1',
      'warning block-missing topics/part.id.md:9:8',
      'warning block-missing topics/part.id.md:11:15',
      'warning twin-missing topics/whole.en.md:1:1',
    ])
    expect([errors, warnings]).toEqual([0, 4])
  })

  test('lets a block of the other language stand in, which says its language and that it is missing', async () => {
    const { entries } = await compileSound(writeProject({ ...files, 'dwibahasa.config.ts': config('allow') }))
    const entry = entries.find(({ slug }) => slug === 'part')
    if (entry === undefined) throw new Error('there is such an entry')
    expect(treeOutline(entry.id.body)).toBe(`heading depth=2 anchor="satu"
  text "Satu"
paragraph
  text "Isi."
blockquote locale="en" status="missing"
  paragraph
    text "More, see "
    link url="#one" blockKey="${blocksOf(entry.id.body)[0]?.key}" anchor="satu"
      text "One"
    text "."
list ordered=false
  listItem
    paragraph
      text "a"
      footnoteReference identifier="1" number=1 occurrence=1
  listItem locale="en" status="missing"
    paragraph
      text "b"
      footnoteReference identifier="2" number=2 occurrence=1
      footnoteReference identifier="2" number=2 occurrence=2
footnoteDefinition identifier="1" number=1 references=1
  paragraph
    text "Catatan."
footnoteDefinition locale="en" status="missing" identifier="2" number=2 references=2
  paragraph
    text "Another."
`)
    expect([entry.id.status, entry.en.status]).toEqual(['missing', 'ok'])
    expect(entry.id.blocks).toEqual({ total: 13, stale: 0, missing: 6, mismatch: 0 })
    expect(blocksOf(entry.id.body).map(({ key }) => key)).toEqual(blocksOf(entry.en.body).map(({ key }) => key))
  })

  test('lets a whole entry stand in, which is in the other language altogether', async () => {
    const { entries } = await compileSound(writeProject({ ...files, 'dwibahasa.config.ts': config('allow') }))
    const entry = entries.find(({ slug }) => slug === 'whole')
    expect(entry?.id).toMatchObject({ title: 'Whole', resolved: 'en', status: 'missing' })
    expect(entry?.en).toMatchObject({ title: 'Whole', resolved: 'en', status: 'ok' })
    expect(entry?.id.body).toEqual(entry?.en.body)
    expect(entry?.id.fields).toEqual(entry?.en.fields)
    expect(entry?.id.fields).toMatchObject({ date: '2026-11-22', law: { type: 'root', locale: 'en' } })
    expect(entry?.id.blocks).toEqual({ total: 3, stale: 0, missing: 3, mismatch: 0 })
  })
})

test("unfinished: 'error' makes the same findings errors", async () => {
  const { findings } = await compileSound(writeProject({ ...files, 'dwibahasa.config.ts': config('error') }))
  expect(findings.map(brief)).toEqual([
    'error block-missing topics/part.id.md:9:1',
    'error block-missing topics/part.id.md:9:8',
    'error block-missing topics/part.id.md:11:15',
    'error twin-missing topics/whole.en.md:1:1',
  ])
})

test('blocks of another kind each stand in their own language', async () => {
  const { entries } = await compileSound(
    writeProject({
      'dwibahasa.config.ts': `export default { unfinished: 'allow', collections: { topics: {} } }\n`,
      'topics/a.id.md': '> Satu\n',
      'topics/a.en.md': '1. One\n',
    }),
  )
  expect(entries.map(({ id, en }) => [treeOutline(id.body), treeOutline(en.body)])).toEqual([
    [
      'blockquote status="mismatch"\n  paragraph\n    text "Satu"\n',
      'list status="mismatch" ordered=true\n  listItem\n    paragraph\n      text "One"\n',
    ],
  ])
})

test.each([
  ['error', "Write topics/whole.id.md, or set `unfinished: 'allow'` in the config so that English stands in for it."],
  ['allow', 'Write topics/whole.id.md. Until then English stands in for it.'],
])("unfinished: '%s' is advised only where it is not set", async (unfinished, note) => {
  const { findings } = await compileSound(writeProject({ ...files, 'dwibahasa.config.ts': config(unfinished) }))
  expect(findings.find(({ ruleId }) => ruleId === 'twin-missing')?.note).toBe(note)
})
