import { toHtml, toJson, toText } from '@dwibahasa/renderer'
import { toDom } from '@dwibahasa/renderer/dom'
import { toJsx } from '@dwibahasa/renderer/jsx'
import { toParallelHtml, toParallelText } from '@dwibahasa/renderer/parallel'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { arbitraryDocument } from './arbitrary-document.js'
import { htmlFaults } from './html-faults.js'
import { normalised, readAgain } from './html-tree.js'
import { isValidJson } from './is-valid-json.js'
import { nodeTypes } from './node-types.js'
import { plainJsx, plainNodes } from './plain-jsx.js'
import { shownText } from './shown-text.js'
import { pageHtml, treePage } from './tree-page.js'
import { withoutSpace } from './without-space.js'

const plainNames = { ...plainJsx, elementAttributeNameCase: 'html' } as const
const runs = { numRuns: 400 }

function textOf(parent: DefaultTreeAdapterTypes.ParentNode): string {
  return parent.childNodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node) : ''))
    .join('')
}

test('a browser reads in the HTML just the text of the tree, and nothing that may not be there', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const html = toHtml(document)
      expect(withoutSpace(textOf(parseFragment(html)))).toBe(shownText(document))
      expect(htmlFaults(html)).toEqual([])
    }),
    runs,
  )
})

test('plain text ends in one line break, and its blocks stand one blank line apart', () => {
  fc.assert(
    fc.property(
      arbitraryDocument,
      fc.option(fc.integer({ min: 20, max: 100 }), { nil: undefined }),
      (document, width) => {
        const text = toText(document, width === undefined ? {} : { width })
        expect(text).toMatch(/^$|[^\n]\n$/)
        expect(text).not.toMatch(/^\n/)
      },
    ),
    runs,
  )
})

test('JSON is what the schema describes, and rendering what it says again changes nothing', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const json = toJson(document)
      const parsed = JSON.parse(json)
      expect(isValidJson(parsed)).toBe(true)
      expect(toJson(parsed.document)).toBe(json)
      expect(toHtml(parsed.document)).toBe(toHtml(document))
    }),
    runs,
  )
})

test('two languages are rendered side by side whatever they hold', () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (id, en) => {
      for (const layout of ['columns', 'interleaved', 'stacked'] as const) {
        expect(htmlFaults(toParallelHtml({ id, en }, { layout }))).toEqual([])
        expect(toParallelText({ id, en }, { layout })).toMatch(/^$|[^\n]\n$/)
      }
    }),
    { numRuns: 150 },
  )
})

test('a tree of no known shape is rendered as well', () => {
  const names = [
    'children',
    'value',
    'url',
    'alt',
    'depth',
    'key',
    'align',
    'number',
    'label',
    'ordered',
    'locale',
    'lang',
  ]
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue({ maxDepth: 1 }),
      fc
        .tuple(
          fc.constantFrom(...nodeTypes, 'definition', '__proto__', 'toString'),
          fc.dictionary(fc.constantFrom(...names), tie('field'), { noNullPrototype: true }),
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .map(([type, fields, children]) => ({ children, ...fields, type })),
    ),
    field: fc.oneof(fc.jsonValue({ maxDepth: 1 }), tie('node'), fc.constantFrom('<b>', 'javascript:a', -1, 7)),
  }))
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), (children) => {
      const document = { type: 'root', locale: 'id', children } as never
      expect(htmlFaults(toHtml(document))).toEqual([])
      expect(readAgain(pageHtml(toDom(document, treePage)))).toBe(readAgain(toHtml(document)))
      expect(normalised(pageHtml(plainNodes(toJsx(document, plainNames))))).toBe(normalised(toHtml(document)))
      expect(isValidJson(JSON.parse(toJson(document)))).toBe(true)
      expect(toText(document)).toMatch(/^$|\n$/)
    }),
    runs,
  )
})
