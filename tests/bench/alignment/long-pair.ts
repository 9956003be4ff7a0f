import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Block } from './block.js'
import { blocksOf } from './blocks-of.js'
import { markdown } from './markdown.js'
import { treeOf } from './tree-of.js'

/** Two long files of about so many blocks each: the handbook's, one after the other; every ninth one is missing in English. */
export function longPair(blocks: number): { readonly id: string; readonly en: string } {
  const folder = fileURLToPath(new URL('../../../content', import.meta.url))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.id.md'))
  const id: Block[] = []
  const en: Block[] = []
  const read = (file: string): readonly Block[] =>
    blocksOf(markdown.parse(readFileSync(`${folder}/${file}`, 'utf8'))).filter(({ node }) => node.type !== 'yaml')
  // Once more from the beginning, where the handbook has too few.
  for (let at = 0; id.length < blocks; at += 1) {
    const file = files.sort()[at % files.length] ?? ''
    id.push(...read(file))
    if (at % 9 !== 4) en.push(...read(file.replace(/\.id\.md$/, '.en.md')))
  }
  return { id: markdown.print(treeOf(id)), en: markdown.print(treeOf(en)) }
}
