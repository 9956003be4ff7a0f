import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile, Findings, loadProject } from '@dwibahasa/compiler'
import { marked } from 'marked'
import { bench, describe } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const project = await loadProject(root, undefined, new Findings())
if (project === undefined) throw new Error('the handbook has no config')

const files = readdirSync(project.content, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
const texts = files.map((path) => readFileSync(`${project.content}/${path}`, 'utf8'))
const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

describe(`the handbook: ${files.length} files, ${Math.round(size / 1000)} kB`, () => {
  bench('compile: read, parse, align, check both languages', async () => {
    await compile(project)
  })
  // What a parser alone needs, with no fields, no references, no second language.
  bench('marked, the same files to HTML', () => {
    for (const text of texts) marked.parse(text, { async: false })
  })
})
