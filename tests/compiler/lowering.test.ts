import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { blocksOf } from './blocks-of.js'
import { compileSound } from './compile-folder.js'
import { treeOutline } from './tree-outline.js'
import { writeProject } from './write-project.js'

const fixtures = fileURLToPath(new URL('../fixtures/compiler/lowering', import.meta.url))

describe.each(readdirSync(fixtures).sort())('%s', (name) => {
  const text = readFileSync(join(fixtures, name, 'id.md'), 'utf8')

  test('becomes the tree that stands beside it', async () => {
    const { entries } = await compileSound(writeProject({ 'topics/a.id.md': text, 'topics/a.en.md': text }))
    expect(entries.map(({ id }) => treeOutline(id.body))).toEqual([
      readFileSync(join(fixtures, name, 'tree.txt'), 'utf8'),
    ])
  })

  test('has a key on every block, none twice, and the same in the other language', async () => {
    const { entries } = await compileSound(writeProject({ 'topics/a.id.md': text, 'topics/a.en.md': text }))
    const [entry] = entries
    if (entry === undefined) throw new Error('there is one entry')
    const keys = blocksOf(entry.id.body).map(({ key }) => key)
    expect(keys).not.toContain(undefined)
    expect(new Set(keys).size).toBe(keys.length)
    expect(blocksOf(entry.en.body).map(({ key }) => key)).toEqual(keys)
  })
})
