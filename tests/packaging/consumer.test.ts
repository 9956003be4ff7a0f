import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installTarballs, type PackedPackages, packPackages } from './pack-packages.js'

const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
let packed: PackedPackages
let project: string

beforeAll(() => {
  packed = packPackages()
  project = mkdtempSync(join(tmpdir(), 'dwibahasa-consumer-'))
  const used = ['model', 'renderer', 'handout', 'content'].map((name) => packed.tarballs.get(name) ?? '')
  installTarballs(used, project)
  symlinkSync(
    fileURLToPath(new URL('../../node_modules/i18next', import.meta.url)),
    join(project, 'node_modules/i18next'),
  )
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
})
afterAll(() => {
  rmSync(packed.folder, { recursive: true, force: true })
  rmSync(project, { recursive: true, force: true })
})

function write(name: string, text: string): string {
  writeFileSync(join(project, name), text)
  return join(project, name)
}

function typeErrors(name: string, text: string, ...more: readonly string[]): string {
  write(name, text)
  const options = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--lib',
    'es2023',
    '--types',
    '',
    '--exactOptionalPropertyTypes',
  ]
  const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...more, name], { cwd: project, encoding: 'utf8' })
  return stdout
}

async function bundle(source: string): Promise<string> {
  const entry = write('bundled.js', source)
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    outdir: 'out',
    splitting: true,
    charset: 'utf8',
  })
  return result.outputFiles.map((file) => file.text).join('\n')
}

/** Every string of a compiled body, however deep; what is marked as the other language is left out. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'foreign') return []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

function bodyStrings(locale: 'id' | 'en', key: string): string[] {
  const path = join(project, `node_modules/@dwibahasa/content/dist/json/${locale}/${key}.json`)
  const entry = JSON.parse(readFileSync(path, 'utf8'))
  return strings(entry.body).filter((text) => text.length > 25 && !text.startsWith('http'))
}

describe('somebody who installs the content', () => {
  test('loads, renders and reads the catalog in eight lines', () => {
    const source = `
      import { catalog } from '@dwibahasa/content'
      import { load } from '@dwibahasa/content/id'
      import { entry as direct } from '@dwibahasa/content/en/topics/social-media-campaigns'
      import { toHtml, toText } from '@dwibahasa/renderer'
      const entry = await load('topics/social-media-campaigns')
      console.log(JSON.stringify([catalog[entry.key].title, entry.requested, entry.resolved, entry.isFallback, direct.title]))
      console.log(toHtml(entry.body).slice(0, 80))
      console.log(toText(direct.body).slice(0, 20))
    `
    const [first = '', html = ''] = execFileSync(process.execPath, [write('use.js', source)], {
      encoding: 'utf8',
    }).split('\n')
    expect(JSON.parse(first)).toEqual([
      { id: 'Kampanye negara di media sosial', en: expect.any(String) },
      'id',
      'id',
      false,
      expect.any(String),
    ])
    expect(html).toMatch(/^<h2 id="[^"]+" data-key="k[a-z0-9]{5}">/)
  })

  test('is told of a wrong key by the compiler, and of nothing where keys are right', () => {
    const right = `import { catalog, type EntryKey } from '@dwibahasa/content'
      import { load } from '@dwibahasa/content/id'
      const key: EntryKey = 'terms/public-diplomacy'
      const entry = await load('topics/social-media-campaigns')
      const chapter: 'chapters/diplomacy-online' | 'chapters/trade-transformed' | 'chapters/international-organizations' | 'chapters/ethics-and-law-of-cyber-conflict' = entry.fields.chapter
      const founded: number = (await load('organizations/who')).fields.founded
      export const read = [key, chapter, founded, catalog['topics/virtual-dialogue'].title.en]\n`
    expect(typeErrors('right.ts', right)).toBe('')
    const wrong = `import { load } from '@dwibahasa/content/id'\nawait load('topics/social-media-campaign')\n`
    expect(typeErrors('wrong.ts', wrong)).toMatch(
      /wrong\.ts\(2,12\): error TS2345: Argument of type '"topics\/social-media-campaign"'/,
    )
    const absent = `import { entry } from '@dwibahasa/content/id/topics/nothing'\nexport { entry }\n`
    expect(typeErrors('absent.ts', absent)).toMatch(
      /error TS2307: Cannot find module '@dwibahasa\/content\/id\/topics\/nothing'/,
    )
  })

  test('needs neither zod nor the config for the types', () => {
    const declarations = readFileSync(join(project, 'node_modules/@dwibahasa/content/dist/index.d.ts'), 'utf8')
    expect(declarations).not.toMatch(/zod|typeof config|@dwibahasa\//)
  })

  test('gets an error with a code for a key that is not there', () => {
    const source = `import { load } from '@dwibahasa/content/id'
      for (const key of ['topics/nothing', '__proto__', 'toString']) await load(key).catch((fault) => console.log(fault.code))`
    expect(execFileSync(process.execPath, [write('absent.js', source)], { encoding: 'utf8' })).toBe(
      'entry-unknown\n'.repeat(3),
    )
  })
})

describe('somebody who hands the titles to i18next', () => {
  const init = `import i18next from 'i18next'
    import { resources } from '@dwibahasa/content/i18next'
    await i18next.init({ lng: 'id', ns: Object.keys(resources.id), defaultNS: 'chapters', resources })\n`

  test('needs no types of his own', () => {
    expect(typeErrors('init.ts', init)).toBe('')
  })

  test.each(['true', 'false'])('is told of a wrong key once the snippet stands in the app, skipLibCheck %s', (skip) => {
    const declarations = readFileSync(join(project, 'node_modules/@dwibahasa/content/dist/i18next/index.d.ts'), 'utf8')
    const snippet = [...declarations.matchAll(/^ \* {5}(.*)$|^ \*()$/gm)].map(([, line = '']) => line).join('\n')
    const known = write('known.d.ts', snippet.replace('./dist/i18next/index.js', '@dwibahasa/content/i18next'))
    const uses = (key: string): string => `${init}export const title: string = i18next.t('${key}')\n`
    const more = ['--skipLibCheck', skip, known]
    expect(typeErrors('known.ts', uses('terms:algorithm.title'), ...more)).toBe('')
    expect(typeErrors('default.ts', uses('diplomacy-online.title'), ...more)).toBe('')
    expect(typeErrors('unknown.ts', uses('terms:no-such.title'), ...more)).toMatch(
      /^unknown\.ts\(4,\d+\): error TS2345: Argument of type '\["terms:no-such\.title"\]'/,
    )
  })
})

describe('a bundle of one language', () => {
  const keys = ['topics/social-media-campaigns', 'topics/virtual-dialogue', 'terms/algorithm', 'organizations/who']

  test('holds no text of the other', async () => {
    const text = await bundle(`import { load } from '@dwibahasa/content/id'\nconsole.log(await load(globalThis.key))`)
    for (const key of keys) {
      const own = bodyStrings('id', key)
      expect(own.length).toBeGreaterThan(0)
      expect(own.every((one) => text.includes(JSON.stringify(one).slice(1, -1)))).toBe(true)
      const both = new Set(own)
      const foreign = bodyStrings('en', key).filter((one) => !both.has(one))
      expect(foreign.filter((one) => text.includes(JSON.stringify(one).slice(1, -1)))).toEqual([])
    }
  })

  test('holds one entry alone where one is imported', async () => {
    const text = await bundle(`import { entry } from '@dwibahasa/content/en/terms/algorithm'\nconsole.log(entry)`)
    expect(Buffer.byteLength(text)).toBeLessThan(4000)
  })
})
