import { readFileSync } from 'node:fs'

/** A row of a case table: cells between ` | `, without blank lines and comments. */
export function readCases(name: string): readonly (readonly string[])[] {
  const file = new URL(`../fixtures/bahasa/${name}`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | '))
}
