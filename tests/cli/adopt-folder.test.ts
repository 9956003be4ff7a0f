import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectOf } from '../integration/example-project.js'
import { treatyPair, treatyProject } from './adopt-fixture.js'
import { runCli } from './run-cli.js'

let folder: string
beforeEach(() => {
  folder = projectOf(treatyProject)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

describe('adopt FOLDER without a config', () => {
  const layouts: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['{entry}.{locale}.md', 'a.id.md', 'a.en.md', ['docs']],
    ['{locale}/{entry}.md', 'id/a.md', 'en/a.md', ['docs']],
    ['{entry}/{locale}.md', 'a/id.md', 'a/en.md', ['docs']],
    ['{entry}_{locale}.md', 'a_id.md', 'a_en.md', ['docs']],
    ['{entry}-{locale}.md', 'a-id.md', 'a-en.md', ['docs']],
    ['{entry}.{locale}.markdown', 'a.id.markdown', 'a.en.markdown', ['docs']],
    ['{collection}/{entry}.{locale}.md', 'guide/a.id.md', 'guide/a.en.md', ['guide']],
    ['{collection}/{locale}/{entry}.md', 'guide/id/a.md', 'guide/en/a.md', ['guide']],
    ['{locale}/{collection}/{entry}.md', 'id/guide/a.md', 'en/guide/a.md', ['guide']],
  ]
  test.each(layouts)('finds %s', async (pattern, id, en, collections) => {
    rmSync(folder, { recursive: true })
    folder = projectOf({ [`docs/${id}`]: treatyPair.id, [`docs/${en}`]: treatyPair.en, 'docs/NOTES.md': '# Notes\n' })
    const { out } = await runCli(folder, ['adopt', 'docs'])
    expect(out).toContain(`Pattern \`${pattern}\`. Pairs of files: 1.`)
    for (const name of collections) expect(read('dwibahasa.config.ts')).toContain(`    ${name}: {`)
    expect(read('dwibahasa.config.ts')).toContain('title: localized(z.string())')
    expect(read('dwibahasa.config.ts')).toContain('tags: shared(z.array(z.string()))')
    expect((await runCli(folder, ['build'])).code).toBe(0)
    const before = read('dwibahasa.config.ts')
    expect((await runCli(folder, ['adopt', 'docs'])).code).toBe(1)
    expect(read('dwibahasa.config.ts')).toBe(before)
  })

  test('finds a language that has no mark of its own, and takes a pattern that is named', async () => {
    rmSync(folder, { recursive: true })
    folder = projectOf({ 'docs/a.md': treatyPair.en, 'docs/a.id.md': treatyPair.id })
    const dry = await runCli(folder, ['adopt', 'docs', '--dry-run'])
    expect(dry.out).toContain("pattern: { id: '{entry}.id.md', en: '{entry}.md' }")
    expect(existsSync(join(folder, 'dwibahasa.config.ts'))).toBe(false)
    expect((await runCli(folder, ['adopt', 'docs', '--pattern', '{locale}/{entry}.md'])).code).toBe(2)
  })

  test('says what to do where nothing is a pair, or nothing was named', async () => {
    rmSync(folder, { recursive: true })
    folder = projectOf({ 'docs/a.md': '# One\n' })
    const { code, err } = await runCli(folder, ['adopt', 'docs'])
    expect([code, err]).toEqual([2, expect.stringContaining('--pattern')])
    expect((await runCli(folder, ['adopt'])).code).toBe(2)
    const nowhere = await runCli(folder, ['adopt', 'nowhere'])
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringMatching(/^There is no folder `nowhere`\. /)])
  })
})
