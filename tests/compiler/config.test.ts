import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Findings, loadProject, type Project, resolveProject } from '@dwibahasa/compiler'
import { describe, expect, onTestFinished, test } from 'vitest'
import { brief } from './brief.js'
import { compileSound } from './compile-folder.js'
import { writeProject } from './write-project.js'

const pair = { 'topics/a.id.md': 'Halo.\n', 'topics/a.en.md': 'Hello.\n' }

async function load(folder: string, file?: string): Promise<Project | string[]> {
  const findings = new Findings()
  return (await loadProject(folder, file, findings)) ?? findings.sorted().map(brief)
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dwibahasa config-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('a config', () => {
  test('has its defaults', async () => {
    const folder = writeProject(pair)
    expect(await load(folder)).toMatchObject({
      configFile: join(folder, 'dwibahasa.config.ts'),
      root: folder,
      content: folder,
      output: join(folder, 'dist'),
      ignore: [],
      unfinished: 'error',
      edition: undefined,
      maxFileSize: 8_388_608,
      collections: [{ name: 'topics', lock: 'topics/dwibahasa.lock' }],
    })
  })

  test.each(['ts', 'mts', 'js', 'mjs'])('may end in .%s', async (ending) => {
    const folder = emptyFolder()
    writeFileSync(join(folder, `dwibahasa.config.${ending}`), 'export default { collections: { topics: {} } }\n')
    expect(await load(folder)).toMatchObject({ configFile: join(folder, `dwibahasa.config.${ending}`) })
  })

  test('may stand in the folder `content`, and paths in messages count from above it', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'content'))
    writeFileSync(join(folder, 'content/dwibahasa.config.mjs'), 'export default { collections: { topics: {} } }\n')
    expect(await load(folder)).toMatchObject({ root: folder, content: join(folder, 'content') })
  })

  test('may be named', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'ours.mjs'), 'export default { content: "texts", collections: { topics: {} } }\n')
    expect(await load(folder, 'ours.mjs')).toMatchObject({ content: join(folder, 'texts') })
    expect(await load(folder, 'theirs.mjs')).toEqual(['error config-missing theirs.mjs:1:1'])
  })

  test('may import what stands beside it', async () => {
    const folder = writeProject({
      ...pair,
      'names.ts': `export const names: readonly string[] = ['topics']\n`,
      'dwibahasa.config.ts': `import { names } from './names.js'\n\nexport default { collections: Object.fromEntries(names.map((name) => [name, {}])) }\n`,
    })
    expect((await compileSound(folder)).entries.map(({ key }) => key)).toEqual(['topics/a'])
  })

  test('is read anew each time', async () => {
    const folder = writeProject(pair)
    await load(folder)
    writeFileSync(
      join(folder, 'dwibahasa.config.ts'),
      'export default { output: "out", collections: { topics: {} } }\n',
    )
    expect(await load(folder)).toMatchObject({ output: join(folder, 'out') })
  })
})

test('each collection has a lock of its own, wherever its files are', () => {
  const collections = {
    topics: {},
    terms: { pattern: { id: 'istilah/{entry}.md', en: 'terms/{entry}.md' } },
  }
  const resolved = resolveProject({ collections }, '/project/dwibahasa.config.ts')
  const locks = resolved.faults === undefined ? resolved.project.collections.map(({ lock }) => lock) : []
  expect(locks).toEqual(['topics/dwibahasa.lock', 'dwibahasa.terms.lock'])
})

test('a compiler in a folder whose name has a space is found by the config', () => {
  const folder = emptyFolder()
  const installed = fileURLToPath(new URL('../../packages/compiler', import.meta.url))
  mkdirSync(join(folder, 'the compiler'))
  for (const part of ['dist', 'locales', 'package.json']) {
    cpSync(join(installed, part), join(folder, 'the compiler', part), { recursive: true })
  }
  symlinkSync(join(installed, 'node_modules'), join(folder, 'the compiler/node_modules'))
  writeFileSync(join(folder, 'a.id.md'), '---\nother: b\n---\n')
  writeFileSync(join(folder, 'a.en.md'), '---\nother: b\n---\n')
  writeFileSync(
    join(folder, 'dwibahasa.config.ts'),
    `import { reference, shared } from '@dwibahasa/compiler'

export default { pattern: '{entry}.{locale}.md', collections: { topics: { fields: { other: shared(reference('topics')) } } } }
`,
  )
  const script = `
    const { compile, Findings, loadProject } = await import(${JSON.stringify(pathToFileURL(join(folder, 'the compiler/dist/index.js')).href)})
    const findings = new Findings()
    const project = await loadProject(${JSON.stringify(folder)}, undefined, findings)
    const all = project === undefined ? findings.list : (await compile(project)).findings
    console.log(all.map(({ ruleId, file }) => ruleId + ' ' + file).join())
  `
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect([stdout.trim(), stderr]).toEqual(['reference-dead a.id.md', ''])
})
