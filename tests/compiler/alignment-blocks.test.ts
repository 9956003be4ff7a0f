import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { alignMarkdown } from '@dwibahasa/compiler/align'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../bench/alignment/blocks-of.js'
import { markdown } from '../bench/alignment/markdown.js'
import { unitsOf } from '../bench/alignment/units-of.js'

const folders = ['../../content', '../fixtures/compiler/alignment', '../fixtures/compiler/lowering'] as const

/** Files with a comment or a fence that nobody closes, whose last line remark counts twice. */
const different: ReadonlySet<string> = new Set(['code/id.md', 'comments/id.md'])

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.includes('node_modules') && !different.has(file))
    .sort()
}

/** The blocks that remark finds, as `kind start-end`. */
function remarkBlocks(text: string): readonly string[] {
  const blocks = blocksOf(markdown.parse(text)).filter(
    ({ node }) => node.type !== 'leafDirective' && (node.type !== 'paragraph' || (node.children ?? []).length > 0),
  )
  return unitsOf(blocks).map(({ kind, start, end }) => `${kind} ${start}-${end}`)
}

describe.each(folders)('the blocks are those that remark finds in %s', (name) => {
  const folder = fileURLToPath(new URL(name, import.meta.url))
  test.each(markdownIn(folder))('%s', (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8')
    const { pairs } = alignMarkdown(text, text)
    const blocks = pairs
      .filter(({ kind }) => kind !== 'tableCell')
      .flatMap(({ kind, id }) => id.map(({ start, end }) => `${kind === 'image' ? 'paragraph' : kind} ${start}-${end}`))
    for (const block of remarkBlocks(text)) expect(blocks).toContain(block)
  })
})
