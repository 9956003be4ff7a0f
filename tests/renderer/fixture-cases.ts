import { readdirSync, readFileSync } from 'node:fs'
import type { Document } from '@dwibahasa/model'

const root = new URL('../fixtures/renderer/', import.meta.url)

/** A folder of fixtures, by its name; `read` gives the text of one of its files. */
export interface FixtureCase {
  readonly name: string
  readonly read: (file: string) => string
  readonly document: (locale: 'id' | 'en') => Document
}

/** Every case below tests/fixtures/renderer/{area}. */
export function fixtureCases(area: 'nodes' | 'parallel'): FixtureCase[] {
  return readdirSync(new URL(`${area}/`, root))
    .sort()
    .map((name) => {
      const read = (file: string) => readFileSync(new URL(`${area}/${name}/${file}`, root), 'utf8')
      return { name, read, document: (locale) => JSON.parse(read(`${locale}.json`)).document }
    })
}
