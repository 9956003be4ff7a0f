import { type SheetEntry, type SheetSide, sheetHtml } from '@dwibahasa/handout'
import type { BlockContent, Heading } from '@dwibahasa/model'
import { expect, test } from 'vitest'
import { attribute, named, parsePage, shownText } from './page-elements.js'

function entryWith(body: readonly BlockContent[], ...sections: readonly (readonly BlockContent[])[]): SheetEntry {
  const side: SheetSide = {
    title: 'Judul',
    facts: [],
    body: { type: 'root', locale: 'id', children: body },
    sections: sections.map((children, index) => ({
      title: `Bagian ${index + 1}`,
      body: { type: 'root', locale: 'id', children },
    })),
    resolved: 'id',
    fields: {},
  }
  return { key: 'a/b', collection: { id: '', en: '' }, id: side, en: side }
}

function headings(...depths: readonly Heading['depth'][]): Heading[] {
  return depths.map((depth) => ({
    type: 'heading',
    depth,
    anchor: 'x',
    children: [{ type: 'text', value: `${depth}` }],
  }))
}

const levelsOf = (entry: SheetEntry) =>
  named(parsePage(sheetHtml(entry, { kind: 'id' })), 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(
    (heading) => `${heading.tagName} ${shownText(heading)}`,
  )

test.each<[Heading['depth'][], string[]]>([
  [
    [2, 3, 2],
    ['h2 2', 'h3 3', 'h2 2'],
  ],
  [
    [1, 2, 2],
    ['h2 1', 'h3 2', 'h3 2'],
  ],
  [
    [3, 3],
    ['h2 3', 'h2 3'],
  ],
  [
    [2, 4, 6, 3],
    ['h2 2', 'h3 4', 'h4 6', 'h3 3'],
  ],
  [
    [1, 2, 3, 4, 5, 6],
    ['h2 1', 'h3 2', 'h4 3', 'h5 4', 'h6 5', 'h6 6'],
  ],
])('headings of the depths %j stand below one title', (depths, levels) => {
  expect(levelsOf(entryWith(headings(...depths)))).toEqual(['h1 Judul', ...levels])
})

test('a body field stands under its title, its headings below that', () => {
  expect(levelsOf(entryWith(headings(2), headings(1, 2), headings(4)))).toEqual([
    'h1 Judul',
    'h2 2',
    'h2 Bagian 1',
    'h3 1',
    'h4 2',
    'h2 Bagian 2',
    'h3 4',
  ])
})

test('an anchor that stands in two parts is told apart', () => {
  const page = parsePage(sheetHtml(entryWith(headings(2), headings(2), headings(2)), { kind: 'id' }))
  expect(named(page, 'h2', 'h3').flatMap((heading) => attribute(heading, 'id') ?? [])).toEqual(['x', 'x-2', 'x-3'])
})

test('so is each of 60,000, without a look at all before it', () => {
  const html = sheetHtml(entryWith(headings(...Array<2>(60_000).fill(2))), { kind: 'id' })
  expect(html).toContain('<h2 id="x-60000">')
})

test('an image that a network would have to bring is its text alternative', () => {
  const images = [
    'https://tracker.example/a.png',
    'http://a.example',
    'data:image/png,',
    '//a.example/b',
    'img/map.png',
  ]
  const body: BlockContent[] = images.map((url) => ({
    type: 'paragraph',
    children: [{ type: 'image', url, alt: 'Peta' }],
  }))
  const page = parsePage(sheetHtml(entryWith(body), { kind: 'id' }))
  expect(named(page, 'img').map((image) => attribute(image, 'src'))).toEqual(['img/map.png'])
  expect(named(page, 'p').map(shownText)).toEqual(['Peta', 'Peta', 'Peta', 'Peta', ''])
})

test.each([
  [['nomina'], 'nomina'],
  [['Diplomat', 'Perunding'], 'Diplomat, Perunding'],
  [['Asas, tujuan', 'Diplomat'], 'Asas, tujuan; Diplomat'],
  [['Konvensi Wina mengenai Hubungan Diplomatik', 'Piagam'], 'Konvensi Wina mengenai Hubungan Diplomatik; Piagam'],
])('the values %j of a fact are written %s', (texts, written) => {
  const { id, ...entry } = entryWith([])
  const facts = [{ label: 'Terkait', values: texts.map((text) => ({ text })) }]
  const page = parsePage(sheetHtml({ ...entry, id: { ...id, facts } }, { kind: 'id' }))
  expect(shownText(named(page, 'dd')[0])).toBe(written)
})
