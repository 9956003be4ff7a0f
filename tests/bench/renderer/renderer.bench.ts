import { catalog, type EntryKey } from '@dwibahasa/content'
import { load } from '@dwibahasa/content/id'
import { toHtml } from '@dwibahasa/renderer/html'
import { toText } from '@dwibahasa/renderer/text'
import { bench, describe } from 'vitest'
import { ratioTable } from './ratio-table.js'

const sizes = [1000, 100_000, 5_000_000, 50_000_000]
console.log(`the handbook as one document of so much Markdown: how many times as long as toHtml\n${ratioTable(sizes)}`)

const handbook = await Promise.all(Object.keys(catalog).map((key) => load(key as EntryKey)))

describe(`the handbook, ${handbook.length} entries one by one`, () => {
  bench('toHtml', () => {
    for (const { body } of handbook) toHtml(body)
  })
  bench('toText', () => {
    for (const { body } of handbook) toText(body)
  })
  bench('toText, 72 columns', () => {
    for (const { body } of handbook) toText(body, { width: 72 })
  })
  bench('toText, 72 columns, addresses as references', () => {
    for (const { body } of handbook) toText(body, { width: 72, links: 'references' })
  })
})
