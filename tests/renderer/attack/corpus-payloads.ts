import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { payloads } from '../payloads/payloads.js'

const folder = process.env.DWIBAHASA_PAYLOADS
const known = new Set(Object.values(payloads).flat())

function stringsIn(path: string): string[] {
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!Array.isArray(read)) throw new TypeError(`Expected a list of strings in ${path}`)
  const strings = read.filter((item) => typeof item === 'string' && !known.has(item))
  for (const item of strings) known.add(item)
  return strings
}

/**
 * Payloads that others have gathered, by the name of their file: lists of strings in the JSON files of the folder that
 * the environment variable `DWIBAHASA_PAYLOADS` names; none where it names none.
 */
export const corpusPayloads: readonly (readonly [string, readonly string[]])[] =
  folder === undefined
    ? []
    : readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => [name, stringsIn(join(folder, name))])
