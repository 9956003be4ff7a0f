import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, Findings, loadProject } from '@dwibahasa/compiler'
import { expect, test } from 'vitest'
import { writeProject } from './write-project.js'

const config = `import { defineConfig, localized, z } from '@dwibahasa/compiler'
const text = localized(z.string().optional())
export default defineConfig({
  collections: { topics: { fields: { title: text, 'a_b': text, 'a-b': text, 'title_': text } } },
})
`

const page = (fields: string) => `---\n${fields}---\n\nIsi.\n`

test('fields that i18next could not tell apart have names of their own, the same in both languages', async () => {
  const folder = writeProject({
    'dwibahasa.config.ts': config,
    'topics/v1.0.id.md': page('title: Satu\na_b: pertama\na-b: kedua\n'),
    'topics/v1.0.en.md': page('title: One\na-b: second\ntitle_: third\n'),
    'topics/v1-0.id.md': page('title: Dua\n'),
    'topics/v1-0.en.md': page('title: Two\n'),
  })
  const findings = new Findings()
  const project = await loadProject(folder, undefined, findings)
  if (project === undefined) throw new Error(findings.list.join('\n'))
  const { errors, output } = await build(project)
  expect([errors, output === undefined]).toEqual([0, false])
  const resource = (locale: 'id' | 'en') =>
    JSON.parse(readFileSync(join(project.output, `i18next/${locale}/topics.json`), 'utf8'))
  const [id, en] = [resource('id'), resource('en')]
  expect(Object.keys(id)).toEqual(Object.keys(en))
  expect(id['v1-0-2']).toEqual({ title: 'Satu', 'a-b': 'pertama', 'a-b-2': 'kedua' })
  expect(en['v1-0-2']).toEqual({ title: 'One', 'a-b-2': 'second', 'title-': 'third' })
})
