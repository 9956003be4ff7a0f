import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type BuildResult, build, Findings, loadProject } from '@dwibahasa/compiler'
import { createInstance } from 'i18next'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesBelow, projectOf } from '../integration/example-project.js'

const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))

const config = `import { body, defineConfig, localized, reference, shared, z } from '@dwibahasa/compiler'
export default defineConfig({
  unfinished: 'allow',
  edition: { name: { id: 'Contoh', en: 'Example' }, date: '2026-11-22' },
  collections: {
    'case-studies': {
      fields: {
        title: localized(z.string()),
        tags: shared(z.array(z.string()).optional()),
        year: shared(z.int()),
        when: shared(z.coerce.date().optional()),
        kind: shared(z.enum(['a', 'b']).default('a')),
        place: localized(z.strictObject({ city: z.string(), at: z.tuple([z.number(), z.number()]).optional() }).optional()),
        extra: shared(z.record(z.string(), z.union([z.string(), z.int(), z.null()])).optional()),
        see: shared(z.array(reference('case-studies', 'people')).default([])),
        author: shared(reference('people').optional()),
        ethics: body({ optional: true }),
        raw: shared(z.unknown()),
      },
    },
    people: { fields: { title: localized(z.string()) } },
    nobody: {},
  },
})
`

const files: Readonly<Record<string, string>> = {
  'dwibahasa.config.ts': config,
  'people/ani.id.md': '---\ntitle: Ani\n---\n\nBaris\u2028ini.\n',
  'people/ani.en.md': '---\ntitle: Ani {{name}} $t(x)\n---\n\nLine\u2028here.\n',
  'case-studies/a #1 100%.id.md':
    '---\ntitle: Satu\nyear: 2020\nwhen: 2020-01-02\ntags: [x]\nauthor: ani\nsee: [people/ani]\nextra: { n: 1 }\nraw: { __proto__: bahaya, m: 1 }\nplace: { city: Surabaya, at: [1, 2] }\nethics: |\n  Isi **etis**, lihat [bawah](#dasar).\n\n  ## Dasar\n---\n\n## Awal\n\nLihat [dia](/people/ani).\n',
  'case-studies/a #1 100%.en.md':
    '---\ntitle: One\nplace: { city: Surabaya }\nethics: |\n  An **ethical** text, see [below](#ground).\n\n  ## Ground\n---\n\n## Start\n\nSee [her](/people/ani).\n',
  'case-studies/alone.id.md': '---\ntitle: Sendiri\nyear: 2021\n---\n\nHanya di sini.\n',
}

let folder: string
let result: BuildResult

beforeAll(async () => {
  folder = projectOf(files)
  const findings = new Findings()
  const project = await loadProject(folder, undefined, findings)
  expect(findings.list.map(String)).toEqual([])
  if (project === undefined) throw new Error('no project')
  result = await build(project)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const load = (path: string): Promise<Record<string, unknown>> => import(pathToFileURL(join(folder, 'dist', path)).href)

describe('the output of a build', () => {
  test('has what it should in spite of odd names', () => {
    expect(result.findings.filter((finding) => finding.fatal).map(String)).toEqual([])
    const paths = [...filesBelow(join(folder, 'dist')).keys()]
    expect(paths).toContain('id/case-studies/a ~231 100~25.js')
    expect(paths).toContain('json/en/people/ani.json')
    expect(paths.filter((path) => path.startsWith('model/')).length).toBeGreaterThan(2)
  })

  test('loads every entry in both languages, whatever its key', async () => {
    for (const locale of ['id', 'en']) {
      const { load: loadEntry } = (await load(`${locale}/index.js`)) as {
        load: (key: string) => Promise<Record<string, unknown>>
      }
      for (const key of ['case-studies/a #1 100%', 'case-studies/alone', 'people/ani']) {
        expect(await loadEntry(key)).toMatchObject({ key, requested: locale })
      }
    }
  })

  test('keeps values: dates as ISO 8601, references as keys, names like __proto__', async () => {
    const { entry } = (await load('id/case-studies/a ~231 100~25.js')) as { entry: { fields: Record<string, unknown> } }
    const { extra, raw, ethics, ...plain } = entry.fields
    expect(plain).toEqual({
      tags: ['x'],
      year: 2020,
      when: '2020-01-02T00:00:00.000Z',
      kind: 'a',
      author: 'people/ani',
      see: ['people/ani'],
      place: { city: 'Surabaya', at: [1, 2] },
    })
    expect(extra).toEqual({ n: 1 })
    expect(Object.entries(raw as object).sort()).toEqual([
      ['__proto__', 'bahaya'],
      ['m', 1],
    ])
    expect(Object.getPrototypeOf(raw)).toBe(Object.prototype)
    expect(ethics).toMatchObject({
      type: 'root',
      locale: 'id',
      children: [
        { type: 'paragraph', key: expect.stringMatching(/^k/) },
        { type: 'heading', anchor: 'dasar' },
      ],
    })
  })

  test('lets the other language stand in for a missing entry, and says so', async () => {
    const { entry } = await load('en/case-studies/alone.js')
    expect(entry).toMatchObject({
      title: 'Sendiri',
      requested: 'en',
      resolved: 'id',
      isFallback: true,
      status: 'missing',
      body: { locale: 'id' },
    })
    const { catalog } = await load('index.js')
    expect(catalog).toMatchObject({
      'case-studies/alone': { status: { id: 'ok', en: 'missing' }, blocks: { en: { total: 1, missing: 1 } } },
    })
  })

  test('gives the same as JSON', async () => {
    const { entry } = await load('en/people/ani.js')
    expect(JSON.parse(readFileSync(join(folder, 'dist/json/en/people/ani.json'), 'utf8'))).toEqual({
      version: 1,
      ...(entry as object),
    })
  })

  test('guards prose that i18next would read as its own', async () => {
    const { resources } = (await load('i18next/index.js')) as {
      resources: Record<string, Record<string, Record<string, { title: string }>>>
    }
    const instance = createInstance()
    await instance.init({ lng: 'en', resources, ns: ['people'], defaultNS: 'people' })
    expect(instance.t('ani.title', { name: 'changed' }).replaceAll('\u2060', '')).toBe('Ani {{name}} $t(x)')
    expect(resources.id?.['case-studies']?.alone?.title).toBe('Sendiri')
  })

  test('has types that say what is there', () => {
    const use = `import { catalog, type CaseStudiesFields, type EntryKey, keys } from './dist/index.js'
import { load } from './dist/en/index.js'
import { entry } from './dist/id/people/ani.js'
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Fields = {
  readonly tags?: readonly string[]
  readonly year: number
  readonly when?: string
  readonly kind: 'a' | 'b'
  readonly place?: { readonly city: string; readonly at?: readonly [number, number] }
  readonly extra?: Readonly<Record<string, string | number | null>>
  readonly see: readonly ('case-studies/a #1 100%' | 'case-studies/alone' | 'people/ani')[]
  readonly author?: 'people/ani'
}
export const same: Same<{ [K in keyof Fields]: CaseStudiesFields[K] }, Fields> = true
export const none: Same<(typeof keys.nobody)[number], never> = true
export const all: Same<EntryKey, 'case-studies/a #1 100%' | 'case-studies/alone' | 'people/ani'> = true
const one = await load('case-studies/alone')
export const text: string | undefined = one.fields.ethics?.children[0]?.type
export const title: 'people/ani' = entry.key
export const city: string | undefined = catalog['case-studies/alone'].fields.place.en?.city
// @ts-expect-error: there is no such entry
await load('people/budi')
`
    writeFileSync(join(folder, 'use.ts'), use)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const options = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--lib',
      'es2023',
      '--types',
      '',
    ]
    expect(spawnSync(process.execPath, [tsc, ...options, 'use.ts'], { cwd: folder, encoding: 'utf8' }).stdout).toBe('')
  })
})
