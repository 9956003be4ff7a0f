import type { BlockContent, Document, FootnoteDefinition, PhrasingContent } from '@dwibahasa/model'
import { type ParallelLayout, toParallelHtml, toParallelText } from '@dwibahasa/renderer/parallel'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { elementsOf } from './elements-of.js'

const layouts: readonly ParallelLayout[] = ['columns', 'interleaved', 'stacked']
const text = (value: string): PhrasingContent => ({ type: 'text', value })
const paragraph = (key: string, ...children: PhrasingContent[]) => ({ type: 'paragraph', key, children }) as const
const reference: PhrasingContent = { type: 'footnoteReference', identifier: 'a', number: 1, occurrence: 1 }
const documentIn = (locale: 'id' | 'en', ...children: BlockContent[]): Document => ({ type: 'root', locale, children })
const footnote = (words: string, ...more: PhrasingContent[]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  key: 'f',
  identifier: 'a',
  number: 1,
  references: 1,
  children: [paragraph('fp', text(words), ...more)],
})
const missing = <Block extends BlockContent>(block: Block, locale: 'id' | 'en' = 'id') =>
  ({ ...block, status: 'missing', locale }) as const
const cells = (html: string) =>
  elementsOf(parseFragment(html)).filter(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'class' && value.startsWith('dwi-cell')),
  )
const en = 'Not yet available in English'
const id = 'Belum tersedia dalam bahasa Indonesia'

describe('an entry that is not translated at all', () => {
  const body = documentIn(
    'id',
    paragraph('a', text('Halo'), reference),
    paragraph('b', text('Dua')),
    footnote('Sumber'),
  )
  const title = { id: 'Salam', en: 'Salam' }
  // As a loader hands it out: the same document, or a copy of it, with keys or without.
  const bare = documentIn('id', { type: 'paragraph', children: [text('Halo')] })
  const pairs = [
    ['itself', body, body],
    ['a copy', body, structuredClone(body)],
    ['without keys', bare, bare],
  ] as const

  test.each(pairs)('says so in every row: %s', (_name, own, standIn) => {
    for (const layout of ['columns', 'interleaved'] as const) {
      const html = toParallelHtml({ id: own, en: standIn }, { layout, title })
      const languages = cells(html).map(({ attrs }) => attrs.find(({ name }) => name === 'lang')?.value)
      expect(languages.length).toBeGreaterThanOrEqual(4)
      expect(languages).toEqual(languages.map((_, index) => (index % 2 === 0 ? 'id' : 'en')))
      expect(html.split(en).length - 1).toBe(languages.length / 2)
      expect(html.split('Halo').length - 1).toBe(1)
      expect(html.split('Salam').length - 1).toBe(1)
    }
  })

  test('stands under the name of the language that it is in', () => {
    expect(toParallelText({ id: body, en: body }, { title })).toBe(
      [
        'Bahasa Indonesia                       │ English',
        '───────────────────────────────────────┼───────────────────────────────────────',
        `Salam                                  │ (${en})`,
        '=====                                  │',
        '                                       │',
        `Halo[1]                                │ (${en})`,
        '                                       │',
        `Dua                                    │ (${en})`,
        '                                       │',
        `Catatan kaki                           │ (${en})`,
        '------------                           │',
        '                                       │',
        '[1] Sumber                             │',
        '',
      ].join('\n'),
    )
  })

  test('is said once where the languages follow each other', () => {
    const html = toParallelHtml({ id: body, en: body }, { layout: 'stacked', title })
    expect(html).toContain(`<div class="dwi-document" lang="en">\n<p class="dwi-remark">${en}</p>\n</div>`)
    expect(toParallelText({ id: body, en: body }, { layout: 'stacked', title })).toMatch(
      new RegExp(`\n\nEnglish\n=======\n\n\\(${en}\\)\n$`),
    )
  })

  test('may be there in English alone', () => {
    const english = documentIn('en', paragraph('a', text('Hello')))
    const html = toParallelHtml({ id: english, en: english })
    expect(html).toContain(`<div class="dwi-cell dwi-empty" lang="id">\n<p>${id}</p>`)
    expect(html.split('Hello').length - 1).toBe(1)
  })

  test('keeps what it does not share with the other, and a title of its own', () => {
    const other = documentIn('id', paragraph('a', text('Lain')))
    for (const layout of layouts) {
      const html = toParallelHtml({ id: body, en: other }, { layout, title: { id: 'Salam', en: 'Greeting' } })
      for (const words of ['Halo', 'Dua', 'Sumber', en, 'Greeting']) expect(html).toContain(words)
      expect(html).toMatch(/data-status="missing" lang="id">Lain</)
      expect(toParallelText({ id: body, en: other }, { layout })).toContain('[ID] Lain')
    }
  })

  test('is not lost where each document is in the language of the other', () => {
    const english = documentIn('en', paragraph('a', text('Halo')))
    const swapped = { id: english, en: documentIn('id', paragraph('a', text('Halo'))) }
    for (const layout of layouts) expect(toParallelHtml(swapped, { layout, title })).toContain('Halo')
    expect(toParallelText(swapped, { title })).toContain('Salam')
  })

  test('is in the language of its place where it names none', () => {
    const nameless: unknown = { type: 'root', children: [paragraph('a', text('Hello'))] }
    const html = toParallelHtml({ id: body, en: nameless as Document })
    expect(html).toContain('lang="en">\n<p>Hello</p>')
  })
})

describe('what stands in for a missing block', () => {
  const standIn = (words: string) => documentIn('en', missing(paragraph('a', text(words))))

  test('is left out where its twin says the same', () => {
    const documents = { id: documentIn('id', paragraph('a', text('sama'))), en: standIn('sama') }
    expect(toParallelHtml(documents).split('sama').length - 1).toBe(1)
  })

  test.each(['columns', 'interleaved'] as const)(
    'is shown and marked where its twin says something else, in %s',
    (layout) => {
      const documents = { id: documentIn('id', paragraph('a', text('satu'))), en: standIn('lain') }
      expect(toParallelHtml(documents, { layout, keys: false })).toContain(
        `<p>satu</p>\n</div>\n<div class="dwi-cell" lang="en">\n<p class="dwi-remark">${en}</p>\n<p data-status="missing" lang="id">lain</p>`,
      )
      const plain = toParallelText(documents, { layout })
      expect(plain).toContain(`(${en})\n`)
      expect(plain).toContain('[ID] lain\n')
    },
  )

  test('is shown where only its picture differs', () => {
    const picture = (url: string, title?: string) =>
      paragraph('a', { type: 'image', url, alt: 'Peta', ...(title ? { title } : {}) })
    const own = { id: documentIn('id', picture('/a.png')) }
    for (const other of [picture('/b.png'), picture('/a.png', 'Asia')]) {
      const html = toParallelHtml({ ...own, en: documentIn('en', missing(other)) })
      expect(html.match(/<img/g)?.length).toBe(2)
    }
  })

  test('as a list whose items say nothing of it, is left out item by item', () => {
    const list = (...words: string[]): BlockContent => ({
      type: 'list',
      key: 'l',
      ordered: false,
      children: words.map((word) => ({ type: 'listItem', key: word, children: [paragraph(`p${word}`, text(word))] })),
    })
    const documents = {
      id: documentIn('id', list('satu', 'dua')),
      en: documentIn('en', missing(list('satu', 'dua'))),
    }
    const html = toParallelHtml(documents)
    expect(html.match(/<li>/g)?.length).toBe(2)
    expect(html.split(en).length - 1).toBe(2)
  })

  test('inside a block keeps its language and its mark in every layout', () => {
    const quote = (...children: BlockContent[]): BlockContent => ({ type: 'blockquote', key: 'q', children })
    const documents = {
      id: documentIn('id', quote(paragraph('a', text('satu')), paragraph('b', text('dua')))),
      en: documentIn('en', quote(paragraph('a', text('one')), missing(paragraph('b', text('dua'))))),
    }
    for (const layout of layouts) {
      expect(toParallelHtml(documents, { layout, keys: false })).toContain('<p data-status="missing" lang="id">dua</p>')
      expect(toParallelText(documents, { layout })).toContain('> [ID] dua\n')
    }
  })
})

describe('footnotes of a side on which nothing refers to them', () => {
  const second = (words: string, ...more: PhrasingContent[]): FootnoteDefinition => ({
    ...footnote(words, ...more),
    key: 'g',
    identifier: 'b',
    number: 2,
  })
  const toSecond: PhrasingContent = { type: 'footnoteReference', identifier: 'b', number: 2, occurrence: 1 }
  const own = documentIn('id', paragraph('a', text('satu'), reference), footnote('arsip', toSecond), second('kedua'))
  const shown = (document: Document, layout: ParallelLayout) => ({
    html: toParallelHtml({ id: own, en: document }, { layout }),
    plain: toParallelText({ id: own, en: document }, { layout }),
  })

  test.each(['columns', 'interleaved'] as const)(
    'go with the block that stood in, and those that they refer to, in %s',
    (layout) => {
      const standIn = documentIn(
        'en',
        missing(paragraph('a', text('satu'), reference)),
        missing(footnote('arsip', toSecond)),
        missing(second('kedua')),
      )
      const { html, plain } = shown(standIn, layout)
      for (const words of ['arsip', 'kedua']) {
        expect(html.split(words).length - 1).toBe(1)
        expect(plain.split(words).length - 1).toBe(1)
      }
      expect(html).not.toContain('Footnotes')
      expect(plain).not.toContain('[ID]')
    },
  )

  test('stay where something that is shown refers to them, a footnote too', () => {
    const kept = documentIn(
      'en',
      missing(paragraph('a', text('satu'), reference)),
      paragraph('z', text('more'), reference),
      missing(footnote('arsip', toSecond)),
      missing(second('kedua')),
    )
    const { html, plain } = shown(kept, 'columns')
    for (const words of ['arsip', 'kedua']) {
      expect(html.split(words).length - 1).toBe(2)
      expect(plain).toContain(`[ID] ${words}`)
    }
  })

  test('stay where nothing in the document refers to them', () => {
    const odd = documentIn(
      'en',
      missing(paragraph('a', text('satu'), reference)),
      footnote('arsip'),
      second('lost', toSecond),
    )
    const { html, plain } = shown(odd, 'columns')
    expect(html).toContain('lost')
    expect(plain).toContain('[2] lost')
    expect(html.split('arsip').length - 1).toBe(1)
  })
})

test('whatever is missing, and wherever one object stands twice, nothing is lost or said twice', () => {
  const status = fc.constantFrom(undefined, undefined, 'missing' as const, 'stale' as const)
  const shapes = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c', undefined), status, again: fc.boolean() }), {
    maxLength: 6,
  })
  const written = fc.constantFrom('id' as const, 'en' as const)
  fc.assert(
    fc.property(shapes, shapes, written, written, (first, second, firstIn, secondIn) => {
      const counts = new Map<string, number>()
      const documentOf = (locale: 'id' | 'en', side: string, drawn: typeof first): Document =>
        documentIn(
          locale,
          ...drawn.flatMap(({ key, status, again }, index) => {
            const word = `kata${side}${index}z`
            counts.set(word, again ? 2 : 1)
            const block: BlockContent = {
              type: 'paragraph',
              ...(key === undefined ? {} : { key }),
              ...(status === undefined ? {} : { status, locale: status === 'missing' ? 'id' : 'en' }),
              children: [text(word)],
            }
            return again ? [block, block] : [block]
          }),
        )
      const documents = { id: documentOf(firstIn, 'x', first), en: documentOf(secondIn, 'y', second) }
      for (const layout of layouts) {
        const outputs = [toParallelHtml(documents, { layout }), toParallelText(documents, { layout })]
        for (const [word, count] of counts)
          expect(outputs.map((output) => output.split(word).length - 1)).toEqual([count, count])
      }
    }),
    { numRuns: 300 },
  )
})
