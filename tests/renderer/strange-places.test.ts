import type { Document } from '@dwibahasa/model'
import { toHtml, toJson, toText } from '@dwibahasa/renderer'
import { toDom } from '@dwibahasa/renderer/dom'
import { toMarkdown } from '@dwibahasa/renderer/markdown'
import { describe, expect, test } from 'vitest'
import { readAgain } from './html-tree.js'
import { pageHtml, treePage } from './tree-page.js'

/** A tree that TypeScript would not let anybody write. */
const around = (...children: readonly object[]): Document =>
  ({ type: 'root', locale: 'en', children }) as unknown as Document
const text = { type: 'text', value: 'kept' }

describe.each<[string, object, string]>([
  ['text in a list', { type: 'list', children: [text] }, '<ul>\n<li><p>kept</p>\n</li>\n</ul>\n'],
  [
    'code in a list',
    { type: 'list', children: [{ type: 'code', value: 'kept' }] },
    '<ul>\n<li><pre class="dwi-code"><code>kept\n</code></pre>\n</li>\n</ul>\n',
  ],
  [
    'a leaf of an unknown type in a list',
    { type: 'list', children: [{ type: 'odd', value: 'kept' }] },
    '<ul>\n<li><p>kept</p>\n</li>\n</ul>\n',
  ],
  [
    'text in a table',
    { type: 'table', children: [text] },
    '<div class="dwi-table" role="region" tabindex="0" aria-label="Table 1"><table>\n<thead>\n<tr>\n<th scope="col">kept</th>\n</tr>\n</thead>\n</table></div>\n',
  ],
  [
    'text in a row',
    { type: 'table', children: [{ type: 'tableRow', children: [text] }] },
    '<div class="dwi-table" role="region" tabindex="0" aria-label="Table 1"><table>\n<thead>\n<tr>\n<th scope="col">kept</th>\n</tr>\n</thead>\n</table></div>\n',
  ],
  [
    'a value beside an empty list in a list',
    { type: 'list', children: [{ type: 'odd', value: 'kept', children: [] }] },
    '<ul>\n<li><p>kept</p>\n</li>\n</ul>\n',
  ],
  [
    'a value beside an empty list in a row',
    { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'odd', value: 'kept', children: [] }] }] },
    '<div class="dwi-table" role="region" tabindex="0" aria-label="Table 1"><table>\n<thead>\n<tr>\n<th scope="col">kept</th>\n</tr>\n</thead>\n</table></div>\n',
  ],
  ['a value beside an empty list', { type: 'odd', value: 'kept', children: [] }, '<p>kept</p>\n'],
  ['a value beside children', { type: 'odd', value: 'kept', children: [text] }, '<p>kept</p>\n<p>kept</p>\n'],
  [
    'a value beside children in a line',
    { type: 'paragraph', children: [{ type: 'odd', value: 'kept, ', children: [text] }] },
    '<p>kept, kept</p>\n',
  ],
])('%s', (_name, node, html) => {
  test('stays in HTML', () => expect(toHtml(around(node))).toBe(html))
  test.each([
    ['text', toText],
    ['JSON', toJson],
    ['Markdown', toMarkdown],
  ])('stays in %s', (_output, render) =>
    expect(render(around(node)).match(/kept/g)).toHaveLength(html.split('kept').length - 1),
  )
  test('stays in the DOM', () => expect(readAgain(pageHtml(toDom(around(node), treePage)))).toBe(readAgain(html)))
})

test('a footnote that holds itself stands once', () => {
  const children: object[] = [{ type: 'paragraph', children: [text] }]
  const footnote = { type: 'footnoteDefinition', identifier: 'a', number: 1, references: 1, children }
  children.push(footnote, { type: 'blockquote', children: [footnote] })
  expect(toHtml(around(footnote)).match(/kept/g)).toHaveLength(1)
  expect(pageHtml(toDom(around(footnote), treePage)).match(/kept/g)).toHaveLength(1)
  expect(toText(around(footnote)).match(/kept/g)).toHaveLength(1)
  expect(toMarkdown(around(footnote)).match(/kept/g)).toHaveLength(1)
})
