import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { projectOf } from './example-project.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The fenced blocks of a README: language and text. */
function blocksOf(markdown: string): { lang: string; text: string }[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, lang = '', text = '']) => ({ lang, text }))
}

describe('the snippet of', () => {
  test.each(['README.md', 'packages/content/README.md'])('%s prints what stands below it', (path) => {
    const blocks = blocksOf(read(path))
    const at = blocks.findIndex(({ lang }) => lang === 'js')
    expect(at).toBeGreaterThan(-1)
    const file = join(root, 'tests', `readme-${process.pid}.mjs`)
    try {
      writeFileSync(file, blocks[at]?.text ?? '')
      expect(execFileSync(process.execPath, [file], { encoding: 'utf8' }).trimEnd()).toBe(
        blocks[at + 1]?.text.trimEnd(),
      )
    } finally {
      rmSync(file, { force: true })
    }
  })
})

describe('the README of the command line', () => {
  test('describes a project that builds as it says', () => {
    const readme = read('packages/cli/README.md')
    const files = Object.fromEntries(
      [...readme.matchAll(/`([\w./-]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => [
        path,
        text,
      ]),
    )
    expect(Object.keys(files)).toHaveLength(4)
    const folder = projectOf(files)
    try {
      const { stdout, status } = spawnSync(process.execPath, [join(root, 'packages/cli/bin/dwibahasa.js'), 'build'], {
        cwd: folder,
        env: { ...process.env, LANG: 'C' },
        encoding: 'utf8',
      })
      expect(status).toBe(0)
      const [built, read] = blocksOf(readme).filter(({ lang }) => lang === 'text')
      expect(stdout).toBe(built?.text)
      mkdirSync(join(folder, 'node_modules/@dwibahasa'), { recursive: true })
      symlinkSync(join(root, 'packages/renderer'), join(folder, 'node_modules/@dwibahasa/renderer'))
      expect(execFileSync(process.execPath, ['welcome.mjs'], { cwd: folder, encoding: 'utf8' }).trimEnd()).toBe(
        read?.text.trimEnd(),
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('the README of the repository', () => {
  const readme = read('README.md')

  test('names the two commands, and CI runs the second', () => {
    const commands = blocksOf(readme).find(({ lang }) => lang === 'sh')?.text ?? ''
    expect(commands).toMatch(/^npx --yes pnpm@10 start /)
    expect(commands).toMatch(/^npx --yes pnpm@10 test /m)
    expect(read('.ci/run').trimEnd().split('\n').at(-1)).toBe('npx --yes pnpm@10 test')
  })

  test('names folders that exist', () => {
    const folders = [...readme.matchAll(/^\| `([\w/]+)` \|/gm)].map(([, folder = '']) => folder)
    expect(folders.length).toBeGreaterThan(8)
    for (const folder of folders) expect(() => readFileSync(join(root, folder))).toThrow(/EISDIR/)
  })
})
