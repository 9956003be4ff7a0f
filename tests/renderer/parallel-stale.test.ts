import type { BlockContent, Document, FootnoteDefinition } from '@dwibahasa/model'
import { type ParallelLayout, toParallelHtml, toParallelText } from '@dwibahasa/renderer/parallel'
import { describe, expect, test } from 'vitest'

const layouts: readonly ParallelLayout[] = ['columns', 'interleaved', 'stacked']
const paragraph = (key: string, value: string): BlockContent => ({
  type: 'paragraph',
  key,
  children: [{ type: 'text', value }],
})
const documentIn = (locale: 'id' | 'en', ...children: BlockContent[]): Document => ({ type: 'root', locale, children })
const stale = 'Not yet up to date'

describe('a stale footnote', () => {
  const referring = (key: string): BlockContent => ({
    type: 'paragraph',
    key,
    children: [{ type: 'footnoteReference', identifier: 'a', number: 1, occurrence: 1 }],
  })
  const footnote = (...children: BlockContent[]): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    key: 'f',
    identifier: 'a',
    number: 1,
    references: 1,
    children,
  })
  const documents = {
    id: documentIn('id', referring('a'), footnote(paragraph('fp', 'arsip'))),
    en: documentIn('en', referring('a'), { ...footnote(paragraph('fp', 'archive')), status: 'stale' }),
  }

  test.each(['columns', 'interleaved'] as const)('says so in %s, above the footnotes', (layout) => {
    expect(toParallelHtml(documents, { layout, showStale: true })).toMatch(
      /<div class="dwi-cell dwi-stale" lang="en">\n<p class="dwi-remark">Not yet up to date<\/p>\n<section class="dwi-footnotes">/,
    )
    expect(toParallelHtml(documents, { layout })).not.toContain(stale)
  })

  test.each(layouts)('says so in text, itself, in %s', (layout) => {
    expect(toParallelText(documents, { layout, showStale: true })).toContain(`[1] (${stale}) archive\n`)
    expect(toParallelText(documents, { layout })).not.toContain(stale)
  })

  test.each([
    [
      'a list',
      { type: 'list', ordered: false, children: [{ type: 'listItem', children: [paragraph('p', 'archive')] }] },
    ],
    ['nothing', undefined],
  ] as const)('says so in text where it holds %s', (_name, block) => {
    const definition = { ...footnote(...(block ? [block] : [])), status: 'stale' } as const
    const en = documentIn('en', referring('a'), definition)
    const text = toParallelText({ ...documents, en }, { showStale: true })
    expect(text).toContain(`[1] (${stale})\n`)
    if (block) expect(text).toContain('- archive')
  })

  test('says nothing where it is left out with the answers', () => {
    const answer: BlockContent = {
      type: 'question',
      key: 'q',
      children: [{ type: 'answer', key: 'r', children: [referring('a')] }],
    }
    const en = documentIn('en', answer, { ...footnote(paragraph('fp', 'archive')), status: 'stale' })
    expect(toParallelHtml({ ...documents, en }, { showStale: true, answers: 'omit' })).not.toContain(stale)
  })
})

describe('a stale list', () => {
  const list = (locale: string): BlockContent => ({
    type: 'list',
    key: 'l',
    ordered: true,
    children: ['a', 'b'].map((key) => ({
      type: 'listItem',
      key,
      children: [paragraph(`p${key}`, `${locale} ${key}`)],
    })),
  })
  const documents = { id: documentIn('id', list('id')), en: documentIn('en', { ...list('en'), status: 'stale' }) }

  test('says so item by item', () => {
    const html = toParallelHtml(documents, { showStale: true })
    expect(html.match(/dwi-stale" lang="en">/g)?.length).toBe(2)
    expect(html.match(/<ol(?: start="2")? data-status="stale">/g)?.length).toBe(2)
    expect(toParallelText(documents, { showStale: true }).split(stale).length - 1).toBe(2)
  })
})

test('one language after the other says in text as well what is stale', () => {
  const documents = {
    id: documentIn('id', paragraph('a', 'Tiga hari.'), paragraph('b', 'Sama.')),
    en: documentIn('en', { ...paragraph('a', 'Two days.'), status: 'stale' }, paragraph('b', 'The same.')),
  }
  expect(toParallelText(documents, { layout: 'stacked', showStale: true })).toContain(
    `English\n=======\n\n(${stale})\nTwo days.\n\nThe same.\n`,
  )
})
