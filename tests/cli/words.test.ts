import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(`${root}/${folder}`).flatMap((name) => (name.endsWith(ending) ? [`${folder}/${name}`] : []))

const texts = [
  ...['cli', 'compiler', 'handout', 'renderer'].flatMap((name) => filesBelow(`packages/${name}/locales`, 'id.json')),
  ...filesBelow('content/guide/guide', '.id.md'),
]

test.each(texts)('a field is a `ruas` everywhere: %s', (path) => {
  expect(readFileSync(`${root}/${path}`, 'utf8')).not.toMatch(/\bbidang\b/i)
})
