import type { BlockContent, Document } from '@dwibahasa/model'
import { toHtml } from '@dwibahasa/renderer/html'
import { toParallelHtml } from '@dwibahasa/renderer/parallel'
import { describe, expect, test } from 'vitest'

const text = (value: string) => ({ type: 'text', value }) as const
const documentOf = (children: readonly BlockContent[]): Document => ({ type: 'root', locale: 'en', children })

// More than is kept as one growing string: what is long is put aside now and then.
const paragraphs = Array.from(
  { length: 20_000 },
  (_, index) =>
    ({ type: 'paragraph', key: `k${index}`, children: [text(`A paragraph – the ${index}th of many.`)] }) as const,
)
const expected = paragraphs.map((each) => toHtml(documentOf([each]))).join('')

describe('a document of a million characters is what its blocks are, one after the other', () => {
  test('at its top', () => expect(toHtml(documentOf(paragraphs))).toBe(expected))

  test('in a quotation', () => {
    const quotation = { type: 'blockquote', children: paragraphs } as const
    expect(toHtml(documentOf([...paragraphs, quotation, ...paragraphs]))).toBe(
      `${expected}<blockquote>\n${expected}</blockquote>\n${expected}`,
    )
  })

  test('where a host renders some of it', () => {
    const quotation = { type: 'blockquote', children: paragraphs } as const
    const html = toHtml(documentOf([...paragraphs, quotation, quotation]), {
      overrides: { blockquote: (node, next, { blocks }) => `[${blocks(node.children)}|${next()}]` },
    })
    const once = `[${expected}|<blockquote>\n${expected}</blockquote>\n]`
    expect(html === expected + once + once).toBe(true)
  })

  test('in footnotes', () => {
    const definitions = paragraphs.map((paragraph, index) => ({
      type: 'footnoteDefinition' as const,
      identifier: `${index}`,
      number: index + 1,
      references: 0,
      children: [paragraph],
    }))
    const items = paragraphs.map((each, index) => `<li id="fn:${index + 1}">\n${toHtml(documentOf([each]))}</li>\n`)
    expect(toHtml(documentOf([...paragraphs, ...definitions]))).toBe(
      `${expected}<section class="dwi-footnotes">\n<h2>Footnotes</h2>\n<ol>\n${items.join('')}</ol>\n</section>\n`,
    )
  })

  test.each(['stacked', 'columns'] as const)('on a page of two languages, %s', (layout) => {
    const document = documentOf([{ type: 'blockquote', key: 'q1', children: paragraphs }, ...paragraphs])
    const html = toParallelHtml({ id: { ...document, locale: 'id' }, en: document }, { layout, keys: false })
    const bare = toHtml(documentOf(paragraphs), { keys: false })
    expect(html.split(bare).length - 1).toBe(layout === 'stacked' ? 4 : 2)
    expect(html.match(/<p>/g)?.length).toBe(4 * paragraphs.length)
  })
})
