import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from './block.js'
import { blocksOf } from './blocks-of.js'
import type { Grain } from './grain.js'
import { markdown } from './markdown.js'

/** Two texts whose blocks correspond one for one. */
export interface BilingualDocument {
  readonly name: string
  readonly grain: Grain
  readonly id: readonly Block[]
  readonly en: readonly Block[]
}

const fewest = 8
const mostUntranslated = 0.3

/**
 * Reads pairs of Markdown files below a folder, `X.id.md` and `X.en.md` or `id/X.md` and `en/X.md`, and keeps those whose
 * blocks correspond one for one: of at least eight blocks, the same kinds in the same order, and translated.
 */
export function readDocuments(folder: string, grain: Grain): readonly BilingualDocument[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return names.flatMap((name): readonly BilingualDocument[] => {
    const other = twinOf(name)
    if (other === undefined || !existsSync(join(folder, other))) return []
    const id = read(join(folder, name), grain)
    const en = read(join(folder, other), grain)
    return correspond(id, en) ? [{ name, grain, id, en }] : []
  })
}

function twinOf(name: string): string | undefined {
  if (name.endsWith('.id.md')) return `${name.slice(0, -'.id.md'.length)}.en.md`
  const parts = name.split('/')
  const at = parts.lastIndexOf('id')
  return at === -1 || !name.endsWith('.md') ? undefined : parts.with(at, 'en').join('/')
}

function read(file: string, grain: Grain): readonly Block[] {
  return blocksOf(markdown.parse(readFileSync(file, 'utf8')), grain).filter(({ node }) => node.type !== 'yaml')
}

function correspond(id: readonly Block[], en: readonly Block[]): boolean {
  const idUnits = id.filter(({ kind }) => kind !== undefined)
  const enUnits = en.filter(({ kind }) => kind !== undefined)
  if (idUnits.length < fewest || idUnits.map(shapeOf).join() !== enUnits.map(shapeOf).join()) return false
  const equal = idUnits.filter((unit, at) => sayTheSame(unit, enUnits[at])).length
  return equal < mostUntranslated * idUnits.length
}

function shapeOf({ node, path }: Block): string {
  return [...path, node].map(({ type, depth = 0, ordered }) => `${type} ${depth} ${ordered === true}`).join(' in ')
}

function sayTheSame(one: Block, other: Block | undefined): boolean {
  const says = (block: Block | undefined): string =>
    JSON.stringify(block?.node, (key, value) => (key === 'position' ? undefined : value))
  return one.kind === 'paragraph' && says(one) === says(other)
}
