import type { BlockContent, Document, PhrasingContent } from '@dwibahasa/model'
import { type TextOptions, toText } from '@dwibahasa/renderer/text'
import { describe, expect, test } from 'vitest'
import { everyNode } from './every-node.js'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children })
const documentOf = (...children: BlockContent[]): Document => ({ type: 'root', locale: 'en', children })
const table = (...rows: string[][]): BlockContent => ({
  type: 'table',
  align: [],
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  })),
})
/** A row of more cells than fit any paper. */
const wide = (...cells: string[]): string[] => Array.from({ length: 65 }, (_, index) => cells[index] ?? '')
const link = (url: string, words: string): PhrasingContent => ({ type: 'link', url, children: [text(words)] })

describe('lines', () => {
  test.each([
    ['are not wrapped unless asked', 'a '.repeat(200), {}, `${'a '.repeat(200).trim()}\n`],
    ['break at spaces', 'one two three four five six', { width: 20 }, 'one two three four\nfive six\n'],
    ['are as wide as asked, and no wider', '12345 7890 2345 78901 x', { width: 20 }, '12345 7890 2345\n78901 x\n'],
    ['are never narrower than 20', 'one two three four five', { width: 3 }, 'one two three four\nfive\n'],
    ['leave a word whole that finds no place', `a ${'b'.repeat(30)} c`, { width: 20 }, `a\n${'b'.repeat(30)}\nc\n`],
    [
      'hold at no-break spaces',
      'one two Rp\u00a05.000,00\u00a0lebih',
      { width: 20 },
      'one two\nRp\u00a05.000,00\u00a0lebih\n',
    ],
    ['count wide letters twice', '外交 数字外交 国际关系', { width: 20 }, '外交 数字外交\n国际关系\n'],
    ['count combined letters once', `${'e\u0301'.repeat(18)} a`, { width: 20 }, `${'e\u0301'.repeat(18)} a\n`],
    ['run together what the author broke softly', 'one\ntwo   three', {}, 'one two three\n'],
  ])('%s', (_name, value, options: TextOptions, shown) => {
    expect(toText(documentOf(paragraph(text(value))), options)).toBe(shown)
  })
})

describe('a width of', () => {
  const wide = 'one two three four five six'
  const shown = (width: unknown) => toText(documentOf(paragraph(text(wide))), { width } as object)

  test.each([Number.POSITIVE_INFINITY, Number.NaN, 1e308, null, undefined, '20', 'x', true, {}, [20], 20n])(
    '%s limits no line',
    (width) => expect(shown(width)).toBe(`${wide}\n`),
  )
  test.each([20, 20.9, 19, 1, 0, -0, -40, Number.NEGATIVE_INFINITY])('%d is one of 20', (width) =>
    expect(shown(width)).toBe('one two three four\nfive six\n'),
  )
})

describe('tables', () => {
  test.each<[string, BlockContent, TextOptions, string]>([
    [
      'are as wide as their text',
      table(['a', 'bb'], ['ccc', 'd']),
      {},
      '┌─────┬────┐\n│ a   │ bb │\n├─────┼────┤\n│ ccc │ d  │\n└─────┴────┘\n',
    ],
    [
      'line up wide letters',
      table(['外交', 'b'], ['a', 'é']),
      {},
      '┌──────┬───┐\n│ 外交 │ b │\n├──────┼───┤\n│ a    │ é │\n└──────┴───┘\n',
    ],
    [
      'wrap their widest column',
      table(['a', 'one two three four'], ['c', 'd'], ['e', 'f']),
      { width: 20 },
      '┌───┬──────────────┐\n│ a │ one two      │\n│   │ three four   │\n├───┼──────────────┤\n│ c │ d            │\n├───┼──────────────┤\n│ e │ f            │\n└───┴──────────────┘\n',
    ],
    [
      'cut a word that fits no column',
      table(['a', 'x'.repeat(16)]),
      { width: 20 },
      `┌───┬──────────────┐\n│ a │ ${'x'.repeat(12)} │\n│   │ xxxx         │\n└───┴──────────────┘\n`,
    ],
    ['fill up short rows', table(['a', 'b'], ['c']), {}, '┌───┬───┐\n│ a │ b │\n├───┼───┤\n│ c │   │\n└───┴───┘\n'],
    [
      'give way to lines where no paper is wide enough',
      table(Array.from({ length: 65 }, (_, index) => String(index))),
      {},
      `${Array.from({ length: 65 }, (_, index) => index).join(' | ')}\n`,
    ],
    ['show nothing where they hold nothing', table(), {}, ''],
    [
      'leave out rows that say nothing where they give way to lines',
      table(wide(), wide(), wide('a'), wide(), wide('b'), wide()),
      {},
      'a\n\nb\n',
    ],
    ['show nothing where the head alone is too wide and says nothing', table(wide()), {}, ''],
  ])('%s', (_name, block, options, shown) => expect(toText(documentOf(block), options)).toBe(shown))
})

test.each(Array.from({ length: 30 }, (_, index) => 25 + 2 * index))(
  'a table that is too wide becomes %i columns wide',
  (width) => {
    const words = 'one two three four five six seven eight nine ten '.repeat(4)
    const lines = toText(documentOf(table(['a', 'bb', 'ccc'], [words, words.slice(0, 90), 'd'])), { width })
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => line.length)).toEqual(lines.map(() => width))
  },
)

describe('addresses', () => {
  const document = documentOf(
    paragraph(
      link('https://a.example/', 'one'),
      text(', '),
      link('https://b.example/', 'two'),
      text(', '),
      link('https://a.example/', 'three'),
    ),
    paragraph(
      link('mailto:a@b.example', 'a@b.example'),
      text(' '),
      link('https://c.example', 'https://c.example'),
      text(' '),
      link('javascript:a', 'no'),
      text(' '),
      link('/a', 'here'),
    ),
  )
  test.each<[TextOptions['links'], string]>([
    [
      'inline',
      'one <https://a.example/>, two <https://b.example/>, three <https://a.example/>\n\na@b.example https://c.example no here\n',
    ],
    [
      'references',
      'one [a], two [b], three [a]\n\na@b.example https://c.example no here\n\nLinks\n-----\n\n[a] https://a.example/\n[b] https://b.example/\n',
    ],
    ['none', 'one, two, three\n\na@b.example https://c.example no here\n'],
  ])('%s', (links, shown) => expect(toText(document, links ? { links } : {})).toBe(shown))

  test.each([
    'https://a.example/',
    'http:a',
    'HTTPS://A.EXAMPLE',
    'mailto:a@b.example',
    'tel:+62',
    'ircs://a',
    'xmpp:a',
  ])('%s is shown', (url) => expect(toText(documentOf(paragraph(link(url, 'words'))))).toBe(`words <${url}>\n`))

  test.each([
    '',
    '/a',
    'a.pdf',
    '../a',
    './a:b',
    '?a:b',
    '#a',
    '//host/a',
    'ftp://a.example/',
    'file:///a',
    'data:,a',
    ':a',
  ])('%j leads nowhere from here or nowhere safe: its words stay', (url) => {
    for (const links of ['inline', 'references'] as const) {
      expect(toText(documentOf(paragraph(link(url, 'words'))), { links })).toBe('words\n')
      const image: PhrasingContent = { type: 'image', url, alt: 'words' }
      expect(toText(documentOf(paragraph(image)), { links })).toBe('[Image: words]\n')
    }
  })

  test('stand inline unless asked otherwise', () =>
    expect(toText(document)).toBe(toText(document, { links: 'inline' })))

  test('of entries are what the host says', () => {
    const href: TextOptions['href'] = (...place) => `https://h.example/${place}`
    expect(toText(everyNode('en'), { href })).toContain('reference <https://h.example/terms/diplomat,en,h9,tasks>')
    expect(toText(everyNode('en'))).not.toContain('reference <')
  })

  test('past the twenty-sixth have two letters', () => {
    const many = documentOf(
      ...Array.from({ length: 53 }, (_, index) => paragraph(link(`https://a.example/${index}`, 'w'))),
    )
    const shown = toText(many, { links: 'references' })
    for (const line of [
      '[z] https://a.example/25',
      '[aa] https://a.example/26',
      '[az] https://a.example/51',
      '[ba] https://a.example/52',
    ]) {
      expect(shown).toContain(`\n${line}\n`)
    }
  })
})

describe('the rest', () => {
  test('answers are left out where asked', () => {
    expect(toText(everyNode('en'))).toContain('Answer')
    expect(toText(everyNode('en'), { answers: 'omit' })).not.toMatch(/answer/i)
  })

  test('words may be other ones', () => {
    const shown = toText(everyNode('en'), { labels: { footnotes: 'Notes', image: 'Picture', case: 'Example' } })
    expect(shown).toContain('\nNotes\n-----\n')
    expect(shown).toContain('[Picture: alt]')
    expect(shown).toContain('┌─ Example\n')
  })

  test('numbers of a list are level at the right, and its texts hang', () => {
    const item = (value: string) => ({ type: 'listItem', children: [paragraph(text(value))] }) as const
    const list: BlockContent = {
      type: 'list',
      ordered: true,
      start: 99,
      children: [item('one two three four'), item('b')],
    }
    expect(toText(documentOf(list), { width: 20 })).toBe(' 99. one two three\n     four\n100. b\n')
  })

  test('blank lines around code are dropped, those within are kept', () => {
    const code: BlockContent = { type: 'code', value: '\n\n  a\n\n\tb  \n\n' }
    expect(toText(documentOf(code, paragraph(text('c'))))).toBe('      a\n\n        b\n\nc\n')
  })

  test('an empty document is an empty text', () => expect(toText(documentOf())).toBe(''))
})
