import type { BlockContent, Document, Paragraph, PhrasingContent, TableRow } from '@dwibahasa/model'
import { toHtml } from '@dwibahasa/renderer/html'
import { describe, expect, test } from 'vitest'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
const documentOf = (...children: BlockContent[]): Document => ({ type: 'root', locale: 'en', children })
const link = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'link', url: '/a', children })
const reference: PhrasingContent = { type: 'footnoteReference', identifier: 'a', number: 1, occurrence: 1 }
const definition = (number: number, ...children: BlockContent[]): BlockContent => ({
  type: 'footnoteDefinition',
  identifier: 'a',
  number,
  references: 0,
  children,
})

describe('what trees may hold and HTML may not', () => {
  test.each<[string, BlockContent, string]>([
    [
      'a link in a link',
      paragraph(link(text('a'), link(text('b')), text('c')), link(text('d'))),
      '<p><a href="/a">abc</a><a href="/a">d</a></p>\n',
    ],
    [
      'a footnote reference in a link',
      paragraph(link(reference)),
      '<p><a href="/a"><sup id="fnref:1">1</sup></a></p>\n',
    ],
    ['a line of text among blocks', text('a') as never, '<p>a</p>\n'],
    ['marked text among blocks', { type: 'emphasis', children: [text('a')] } as never, '<p>a</p>\n'],
    [
      'blocks in a line of text',
      paragraph({ type: 'blockquote', children: [paragraph(text('a'))] } as never),
      '<p>a</p>\n',
    ],
    [
      'a paragraph among items',
      { type: 'list', ordered: false, children: [paragraph(text('a')) as never] },
      '<ul>\n<li><p>a</p>\n</li>\n</ul>\n',
    ],
    [
      'an unknown block',
      { type: 'figure', children: [paragraph(text('a')), paragraph(text('b'))] } as never,
      '<p>a</p>\n<p>b</p>\n',
    ],
    ['an unknown mark', paragraph({ type: 'highlight', children: [text('a<')] } as never), '<p>a&lt;</p>\n'],
    ['an unknown value', { type: 'math', value: 'a<b' } as never, '<p>a&lt;b</p>\n'],
    ['no children', { type: 'paragraph' } as never, '<p></p>\n'],
    [
      'holes',
      { type: 'blockquote', children: [null, undefined, 'a', 1, [], paragraph(text('b'))] } as never,
      '<blockquote>\n<p>b</p>\n</blockquote>\n',
    ],
  ])('%s', (_name, block, html) => expect(toHtml(documentOf(block))).toBe(html))
})

describe('lists', () => {
  const item = (...children: BlockContent[]) => ({ type: 'listItem', children }) as const
  test.each<[string, BlockContent, string]>([
    [
      'two paragraphs of a tight item stay apart',
      { type: 'list', ordered: false, children: [item(paragraph(text('a')), paragraph(text('b')))] },
      '<ul>\n<li>a\n<p>b</p>\n</li>\n</ul>\n',
    ],
    [
      'one loose item makes all loose',
      {
        type: 'list',
        ordered: false,
        children: [{ ...item(paragraph(text('a'))), spread: true }, item(paragraph(text('b')))],
      },
      '<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n',
    ],
    [
      'an empty task keeps its box',
      { type: 'list', ordered: false, children: [{ ...item(), checked: false }] },
      '<ul>\n<li class="dwi-task"><input type="checkbox" disabled aria-label="Not done"> </li>\n</ul>\n',
    ],
    [
      'a loose task has its box in its paragraph',
      { type: 'list', ordered: false, spread: true, children: [{ ...item(paragraph(text('a'))), checked: true }] },
      '<ul>\n<li class="dwi-task"><p><input type="checkbox" disabled checked aria-label="Done"> a</p>\n</li>\n</ul>\n',
    ],
    ['a list may begin at 0', { type: 'list', ordered: true, start: 0, children: [] }, '<ol start="0">\n</ol>\n'],
    ['bullets have no start', { type: 'list', ordered: false, start: 3, children: [] }, '<ul>\n</ul>\n'],
  ])('%s', (_name, block, html) => expect(toHtml(documentOf(block))).toBe(html))
})

describe('footnotes', () => {
  const itemsOf = (...blocks: BlockContent[]) =>
    [...toHtml(documentOf(...blocks)).matchAll(/<li[^>]*>/g)].map(([tag]) => tag)

  test('are numbered as their references are', () => {
    expect(itemsOf(definition(1), definition(3), definition(4))).toEqual([
      '<li id="fn:1">',
      '<li id="fn:3" value="3">',
      '<li id="fn:4">',
    ])
  })

  test('are found wherever they stand, even in each other', () => {
    const inner = { type: 'blockquote', children: [definition(1, definition(2, definition(3)))] } as const
    expect(itemsOf(inner)).toEqual(['<li id="fn:1">', '<li id="fn:2">', '<li id="fn:3">'])
  })
})

test('a block in the language of its document says no language', () => {
  expect(toHtml(documentOf({ ...paragraph(text('a')), locale: 'en' }))).toBe('<p>a</p>\n')
  expect(toHtml(documentOf({ ...paragraph(text('a')), locale: 'id' }))).toBe('<p lang="id">a</p>\n')
})

test('words with a dollar sign go into labels as they are', () => {
  const heading: BlockContent = { type: 'heading', depth: 2, anchor: 'a', children: [text("US$ $& $' $1")] }
  expect(toHtml(documentOf(heading), { headingAnchor: true })).toContain(
    'aria-label="Link to the section “US$ $&amp; $\' $1”"',
  )
})

test('one document may share a page with another, thanks to prefixes', () => {
  const document = documentOf(paragraph(reference), definition(1, paragraph(text('a'))))
  const page = toHtml(document, { idPrefix: 'ethics-' }) + toHtml(document, { idPrefix: 'law-' })
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toEqual(['ethics-fnref:1', 'ethics-fn:1', 'law-fnref:1', 'law-fn:1'])
})

test('a corner without words heads nothing', () => {
  const row = (...words: string[]): TableRow => ({
    type: 'tableRow',
    children: words.map((word) => ({ type: 'tableCell', children: word ? [text(word)] : [] })),
  })
  const table = { type: 'table', align: ['left', 'right'], children: [row('', '2024'), row('ASEAN', '')] } as const
  expect(toHtml(documentOf(table))).toContain(
    `<thead>
<tr>
<td class="dwi-left"></td>
<th scope="col" class="dwi-right">2024</th>
</tr>
</thead>
<tbody>
<tr>
<td class="dwi-left">ASEAN</td>
<td class="dwi-right"></td>
</tr>
</tbody>`,
  )
})
