import { toParallelHtml, toParallelText } from '@dwibahasa/renderer/parallel'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { elementsOf } from './elements-of.js'
import { everyNode } from './every-node.js'
import { fixtureCases } from './fixture-cases.js'

describe.each(fixtureCases('parallel'))('$name', ({ read, document }) => {
  test.each(['columns', 'interleaved', 'stacked'] as const)('in %s', (layout) => {
    const documents = { id: document('id'), en: document('en') }
    expect(toParallelHtml(documents, { layout })).toBe(read(`${layout}.html`))
    expect(toParallelText(documents, { layout, width: 60 })).toBe(read(`${layout}.txt`))
  })
})

describe('a page in both languages', () => {
  const documents = { id: everyNode('id'), en: everyNode('en') }

  test.each(['columns', 'interleaved', 'stacked'] as const)('has no id twice, in %s', (layout) => {
    const elements = elementsOf(
      parseFragment(toParallelHtml(documents, { layout, headingAnchor: true, idPrefix: 'x-' })),
    )
    const ids = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value))
    expect(ids.length).toBeGreaterThan(6)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^x-(id|en)-/.test(id))).toBe(true)
  })

  test('has each key once, on its row', () => {
    const elements = elementsOf(parseFragment(toParallelHtml(documents)))
    const keyed = elements.filter(({ attrs }) => attrs.some(({ name }) => name === 'data-key'))
    const keys = keyed.map(({ attrs }) => attrs.find(({ name }) => name === 'data-key')?.value)
    expect(keys.length).toBeGreaterThan(10)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keyed.every(({ attrs }) => attrs.some(({ name, value }) => name === 'class' && value === 'dwi-row'))).toBe(
      true,
    )
  })

  test('says the language of every cell', () => {
    const cells = elementsOf(parseFragment(toParallelHtml(documents))).filter(({ attrs }) =>
      attrs.some(({ name, value }) => name === 'class' && value.includes('dwi-cell')),
    )
    const languages = cells.map(({ attrs }) => attrs.find(({ name }) => name === 'lang')?.value)
    expect(languages).toEqual(languages.map((_, index) => (index % 2 === 0 ? 'id' : 'en')))
  })

  test('begins with the language asked for', () => {
    expect(toParallelHtml(documents, { first: 'en' })).toMatch(
      /^<div class="dwi-parallel dwi-columns">\n.*\n<div class="dwi-cell" lang="en">/,
    )
    expect(toParallelText(documents, { first: 'en' })).toMatch(/^English +│ Bahasa Indonesia\n/)
  })

  test('carries no key where none is asked for', () => {
    expect(toParallelHtml(documents, { keys: false })).not.toContain('data-key')
  })

  test('takes other words in either language', () => {
    const html = toParallelHtml(documents, { labels: { id: { footnotes: 'Rujukan' }, en: { footnotes: 'Notes' } } })
    expect(html).toContain('<h2>Rujukan</h2>')
    expect(html).toContain('<h2>Notes</h2>')
  })

  test.each([40, 60, 80, 100])('keeps its divider in one place at a width of %i', (width) => {
    const text = toParallelText(documents, { width })
    const column = Math.floor((width - 3) / 2)
    const body = text.slice(0, text.indexOf('\n\n')).split('\n')
    for (const line of body) expect(line.slice(column, column + 2), line).toMatch(/^( │|─┼)/)
  })
})

describe('blocks are paired by key', () => {
  const documentOf = (
    locale: 'id' | 'en',
    ...blocks: readonly (readonly [key: string | undefined, value: string])[]
  ) => ({
    type: 'root' as const,
    locale,
    children: blocks.map(([key, value]) => ({
      type: 'paragraph' as const,
      ...(key === undefined ? {} : { key }),
      children: [{ type: 'text' as const, value }],
    })),
  })
  const id = 'Belum tersedia dalam bahasa Indonesia'
  const en = 'Not yet available in English'

  test.each([
    [
      'where they were moved, in the order of the first language',
      documentOf('id', ['a', 'satu'], ['b', 'dua']),
      documentOf('en', ['b', 'two'], ['a', 'one']),
      ['satu', 'one', 'dua', 'two'],
    ],
    [
      'once, where a key occurs twice',
      documentOf('id', ['a', 'satu'], ['a', 'dua']),
      documentOf('en', ['a', 'one']),
      ['satu', 'one', 'dua', en],
    ],
    [
      'not at all, where they have none',
      documentOf('id', [undefined, 'satu']),
      documentOf('en', [undefined, 'one']),
      ['satu', en, id, 'one'],
    ],
    ['where nothing else is', documentOf('id'), documentOf('en', ['a', 'one']), [id, 'one']],
  ])('%s', (_name, first, second, cells) => {
    const html = toParallelHtml({ id: first, en: second })
    expect([...html.matchAll(/<p>(.*)<\/p>/g)].map(([, words]) => words)).toEqual(cells)
  })
})

describe('a block that stands several times', () => {
  const block = (key: string) =>
    ({ type: 'paragraph', key, children: [{ type: 'text', value: `kata-${key}` }] }) as const
  const [b, c] = [block('b'), block('c')]

  test.each([
    ['in the second language, without a twin', [b], [c, b, c, b], { c: 2, b: 3 }],
    ['in the first language, with one twin', [b, b], [block('b')], { b: 3 }],
  ])('is shown as often: %s', (_name, id, en, counts) => {
    const documents = {
      id: { type: 'root', locale: 'id', children: id },
      en: { type: 'root', locale: 'en', children: en },
    } as const
    const html = toParallelHtml(documents)
    const text = toParallelText(documents)
    for (const [words, count] of Object.entries(counts)) {
      expect(html.split(`kata-${words}`).length - 1).toBe(count)
      expect(text.split(`kata-${words}`).length - 1).toBe(count)
    }
  })
})

describe('a title in both languages', () => {
  const documents = { id: everyNode('id'), en: everyNode('en') }
  const title = { id: 'Judul <1>', en: 'Title & more' }

  test.each(['columns', 'interleaved', 'stacked'] as const)('heads each of them, in %s', (layout) => {
    const html = toParallelHtml(documents, { layout, title })
    expect(html).toContain('lang="id">\n<h1>Judul &lt;1&gt;</h1>')
    expect(html).toContain('lang="en">\n<h1>Title &amp; more</h1>')
    const text = toParallelText(documents, { layout, title })
    const heads =
      layout === 'columns'
        ? [/\nJudul <1> +│ Title & more\n=+ +│ =+\n/]
        : [/Judul <1>\n={9}\n/, /Title & more\n={12}\n/]
    for (const head of heads) expect(text).toMatch(head)
  })

  test('is shifted with the other headings', () =>
    expect(toParallelHtml(documents, { title, headingShift: 1 })).toContain('<h2>Judul'))
})

describe('what is stale', () => {
  const paragraph = (value: string, status?: 'stale') =>
    ({ type: 'paragraph', key: 'a', ...(status ? { status } : {}), children: [{ type: 'text', value }] }) as const
  const documents = {
    id: { type: 'root', locale: 'id', children: [paragraph('Tiga hari.')] },
    en: {
      type: 'root',
      locale: 'en',
      children: [{ type: 'blockquote', key: 'a', children: [paragraph('Two days.', 'stale')] }],
    },
  } as const

  test('says so where that is asked for, however deep it lies', () => {
    expect(toParallelHtml(documents, { showStale: true })).toContain(
      '<div class="dwi-cell dwi-stale" lang="en">\n<p class="dwi-remark">Not yet up to date</p>\n<blockquote>',
    )
    expect(toParallelHtml(documents, { showStale: true, layout: 'stacked' })).toContain('dwi-show-stale')
    expect(toParallelText(documents, { showStale: true })).toMatch(/│ \(Not yet up to date\)\n +│ > Two days\.\n/)
  })

  test('says nothing otherwise', () => {
    expect(toParallelHtml(documents)).not.toMatch(/dwi-stale|Not yet/)
    expect(toParallelText(documents)).not.toContain('Not yet')
  })
})
