import type { Block, BlockContent, Document } from '@dwibahasa/model'
import { toHtml, toJson, toText } from '@dwibahasa/renderer'
import { toJsx } from '@dwibahasa/renderer/jsx'
import { toMarkdown } from '@dwibahasa/renderer/markdown'
import { toParallelHtml, toParallelText } from '@dwibahasa/renderer/parallel'
import { describe, expect, test } from 'vitest'

/** A node that holds itself twice, so that no limit of depth ends it. */
function endless(type: string): unknown {
  const children: unknown[] = []
  const node = { type, children }
  children.push(node, node)
  return node
}

const around = (child: unknown): Document => ({ type: 'root', locale: 'id', children: [child as Block] }) as Document

const trees: readonly (readonly [string, Document])[] = [
  ['a quotation', around(endless('blockquote'))],
  ['emphasis', around({ type: 'paragraph', children: [endless('emphasis')] })],
  ['a node of an unknown type', around(endless('mystery'))],
  ['the root itself', endless('root') as Document],
]

const jsx = (type: unknown, props: unknown): unknown => ({ type, props })
const renderers: readonly (readonly [string, (document: Document) => unknown])[] = [
  ['toHtml', (document) => toHtml(document)],
  ['toText', (document) => toText(document)],
  ['toJson', (document) => toJson(document)],
  ['toJsx', (document) => toJsx(document, { jsx, jsxs: jsx, Fragment: 'fragment' })],
  ['toMarkdown', (document) => toMarkdown(document)],
  ['toParallelHtml', (document) => toParallelHtml({ id: document, en: document })],
  ['toParallelText', (document) => toParallelText({ id: document, en: document })],
]

describe.each(renderers)('%s refuses a tree without an end', (_, render) => {
  test.each(trees)('%s', (_name, document) => {
    expect(() => render(document)).toThrow(RangeError)
  })
})

test('a list with more places than any document has is refused, a large one is not', () => {
  expect(() => toHtml({ type: 'root', locale: 'id', children: new Array(2 ** 25) })).toThrow(RangeError)
  expect(toHtml({ type: 'root', locale: 'id', children: new Array(1_000_000) })).toBe('')
})

test('a hook that renders another document has that counted for itself', () => {
  const other: Document = { type: 'root', locale: 'id', children: [{ type: 'thematicBreak' }] }
  const withHook = (document: Document, shown: Document) =>
    toHtml(document, {
      overrides: {
        thematicBreak: () => {
          try {
            return toHtml(shown)
          } catch {
            return 'refused'
          }
        },
      },
    })
  const quote: BlockContent = { type: 'blockquote', children: new Array(2 ** 20) }
  const children = Array<readonly BlockContent[]>(20)
    .fill([quote, ...other.children])
    .flat()
  expect(() => withHook({ type: 'root', locale: 'id', children }, other)).toThrow('Expected at most')
  expect(withHook(other, around(endless('blockquote')))).toBe('refused')
})

test('what was counted before does not count again', () => {
  const document: Document = { type: 'root', locale: 'id', children: new Array(2 ** 23) }
  for (let time = 0; time < 4; time += 1) expect(toHtml(document)).toBe('')
})
