import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Compilation, cacheFolder, compile, Findings, loadProject, type Project } from '@dwibahasa/compiler'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectOf } from '../integration/example-project.js'

const files: Readonly<Record<string, string>> = {
  'dwibahasa.config.ts': `import { body, defineConfig, localized, z } from '@dwibahasa/compiler'
export default defineConfig({ collections: { guide: { fields: { title: localized(z.string()), law: body() } } } })\n`,
  'guide/a.id.md':
    '---\ntitle: Satu\nlaw: |\n  Isi ![](x.png) :warning\n---\n\n## Judul\n\n## Judul\n\n[^1] dan [x](#judul) :en[soft power]\n\n:::note\nTerbuka\n\n[^1]: Catatan.\n',
  'guide/b.id.md':
    '---\ntitle: Dua\nlaw: |\n  <!-- dwibahasa-ignore image-alt: hiasan -->\n  ![](x.png)\n---\n\n<!-- dwibahasa-ignore image-alt: hiasan -->\n- ![](x.png)\n\n<!-- dwibahasa-ignore image-alt -->\n',
  'guide/b.en.md': '---\ntitle: Two\nlaw: |\n  ![](x.png)\n---\n\n- ![](x.png)\n',
  'guide/a.en.md':
    '---\ntitle: One\nlaw: |\n  Text ![](x.png) :warning\n---\n\n## Title\n\n## Other\n\n[^1] and [x](#none) words\n\n:::note\nOpen\n\n[^1]: Note.\n',
}

let folder: string
let cache: string
let project: Project

beforeEach(async () => {
  folder = projectOf(files)
  cache = join(folder, 'cache')
  const loaded = await loadProject(folder, undefined, new Findings())
  if (loaded === undefined) throw new Error('no project')
  project = loaded
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What a compilation says, with the places of its findings. */
function told({ entries, findings, locks, totals }: Compilation): unknown {
  const said = findings.map(({ file, ruleId, place, reason, ...rest }) => ({
    file,
    ruleId,
    place: plain(place),
    reason,
    related: 'related' in rest ? plain(rest.related) : [],
  }))
  return { entries, said, locks, totals }
}

/** Without offsets, which only a fresh parse knows. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null, (name, inner) => (name === 'offset' ? undefined : inner)))
}

describe('the cache of parsed texts', () => {
  test('changes nothing: neither trees nor findings nor their places, in either language', async () => {
    const fresh = told(await compile(project))
    expect(told(await compile(project, { cache }))).toEqual(fresh)
    expect(readdirSync(cache).length).toBe(8)
    expect(told(await compile(project, { cache }))).toEqual(fresh)
    expect(told(await compile(project, { cache, lang: 'id' }))).toEqual(told(await compile(project, { lang: 'id' })))
  })

  test('is asked before the parser', async () => {
    await compile(project, { cache })
    const [name = ''] = readdirSync(cache).filter((one) =>
      readFileSync(join(cache, one), 'utf8').includes('soft power'),
    )
    const swapped = readFileSync(join(cache, name), 'utf8')
    expect((await compile(project, { cache })).entries).toEqual((await compile(project)).entries)
    // What stands in it is believed only with its checksum.
    writeFileSync(join(cache, name), swapped.replace('soft power', 'hard power'))
    expect(JSON.stringify((await compile(project, { cache })).entries)).not.toContain('hard power')
  })

  test.each(['', '{}', 'x\n{}', '\n', '\0'])('a damaged file (%j) is a miss, and is mended', async (damage) => {
    const fresh = told(await compile(project, { cache }))
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), damage)
    expect(told(await compile(project, { cache }))).toEqual(fresh)
    expect(readdirSync(cache).every((name) => readFileSync(join(cache, name), 'utf8').length > 100)).toBe(true)
  })

  test('follows the text', async () => {
    await compile(project, { cache })
    writeFileSync(join(folder, 'guide/a.en.md'), (files['guide/a.en.md'] ?? '').replace('words', 'other words'))
    expect(JSON.stringify((await compile(project, { cache })).entries)).toContain('other words')
  })

  test('that cannot be written does no harm', async () => {
    writeFileSync(cache, 'a file where the folder should be')
    expect(told(await compile(project, { cache }))).toEqual(told(await compile(project)))
  })

  test('clears away what nobody asks for any more', async () => {
    mkdirSync(cache)
    for (let at = 0; at < 300; at += 1) writeFileSync(join(cache, `old-${at}`), '')
    await compile(project, { cache })
    expect(readdirSync(cache).length).toBe(8)
  })

  test('stands in the nearest node_modules, and nowhere else', () => {
    expect(cacheFolder(project)).toBeUndefined()
    mkdirSync(join(folder, 'node_modules'))
    expect(cacheFolder(project)).toBe(join(folder, 'node_modules/.cache/dwibahasa'))
  })
})
