import { readFileSync } from 'node:fs'
import { catalog, type EntryKey } from '@dwibahasa/content'
import { load } from '@dwibahasa/content/id'
import type { Document } from '@dwibahasa/model'
import { toHtml } from '@dwibahasa/renderer/html'
import { toText } from '@dwibahasa/renderer/text'
import { toHtml as hastToHtml } from 'hast-util-to-html'
import { marked } from 'marked'
import { toHast } from 'mdast-util-to-hast'
import { bench, describe } from 'vitest'

const read = (file: string) => readFileSync(new URL(`../fixtures/renderer/chapter/${file}`, import.meta.url), 'utf8')
const copies = 300

const markdown = read('id.md').repeat(copies)
const chapter: Document = JSON.parse(read('id.json')).document
const document: Document = {
  ...chapter,
  // Each copy is parsed anew: objects that many places share would be kinder to caches than a real tree.
  children: Array.from({ length: copies }, () => structuredClone(chapter.children)).flat(),
}
const hast = toHast(document as never)

/** A string that was put together from parts is only copied into one when it is read: whoever writes it to a file pays. */
function flatten(html: string): number {
  return Buffer.byteLength(html)
}

const large: Document = {
  ...chapter,
  children: Array.from({ length: 3000 }, () => structuredClone(chapter.children)).flat(),
}

const handbook = await Promise.all(Object.keys(catalog).map((key) => load(key as EntryKey)))

describe.each<[string, readonly Document[]]>([
  [`the handbook, ${handbook.length} entries`, handbook.map(({ body }) => body)],
  [`a chapter, ${copies} times`, [document]],
  ['a chapter, 3000 times: 5 MB of Markdown', [large]],
])('text and HTML of %s', (_name, documents) => {
  const each = (render: (document: Document) => string) => () => {
    for (const one of documents) flatten(render(one))
  }
  bench(
    'toHtml',
    each((one) => toHtml(one)),
  )
  bench(
    'toText',
    each((one) => toText(one)),
  )
  bench(
    'toText, 72 columns',
    each((one) => toText(one, { width: 72 })),
  )
  bench(
    'toText, 72 columns, addresses as references',
    each((one) => toText(one, { width: 72, links: 'references' })),
  )
})

describe(`a chapter, ${copies} times: ${Math.round(markdown.length / 1000)} kB of Markdown`, () => {
  bench('toHtml, from our tree', () => void flatten(toHtml(document)))
  bench('toHtml, without keys', () => void flatten(toHtml(document, { keys: false })))
  bench('hast-util-to-html, from a hast tree', () => void flatten(hastToHtml(hast)))
  bench(
    'mdast-util-to-hast and hast-util-to-html, from our tree',
    () => void flatten(hastToHtml(toHast(document as never))),
  )
  bench('marked, from Markdown', () => void flatten(marked.parse(markdown, { async: false })))
})
