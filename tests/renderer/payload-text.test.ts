import type { Document } from '@dwibahasa/model'
import { toHtml, toJson, toText } from '@dwibahasa/renderer'
import { toDom } from '@dwibahasa/renderer/dom'
import { toJsx } from '@dwibahasa/renderer/jsx'
import { parseFragment } from 'parse5'
import * as react from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { elementsOf } from './elements-of.js'
import { payloads } from './payloads/payloads.js'
import { pageHtml, treePage } from './tree-page.js'
import { withoutSpace } from './without-space.js'

const all = Object.values(payloads).flat()
const html: Readonly<Record<string, (document: Document) => string>> = {
  toHtml: (document) => toHtml(document),
  toDom: (document) => pageHtml(toDom(document, treePage)),
  'toJsx with React': (document) => renderToStaticMarkup(toJsx(document, react)),
}

/** Where a string is shown: a block that holds it, and nothing else that shows. */
const places: Readonly<Record<string, (value: string) => object>> = {
  'text.value': (value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }),
  'inlineCode.value': (value) => ({ type: 'paragraph', children: [{ type: 'inlineCode', value }] }),
  'inline html.value': (value) => ({ type: 'paragraph', children: [{ type: 'html', value }] }),
  'html.value': (value) => ({ type: 'html', value }),
  'code.value': (value) => ({ type: 'code', value }),
  'image.alt without an address': (value) => ({
    type: 'paragraph',
    children: [{ type: 'image', url: '', alt: value }],
  }),
  'unknown.value': (value) => ({ type: 'unknown', value }),
}

const documentOf = (block: object): Document => {
  const document: unknown = { type: 'root', locale: 'en', children: [block] }
  return document as Document
}

/** A string as HTML can hold it: its parser makes every kind of line break one. */
const inHtml = (value: string) => value.replace(/\0|\p{Surrogate}/gu, '\ufffd').replace(/\r\n?/g, '\n')

const textOf = (fragment: string) => {
  const texts = (node: object): string[] => [
    ...('value' in node ? [String(node.value)] : []),
    ...('childNodes' in node && Array.isArray(node.childNodes) ? node.childNodes.flatMap(texts) : []),
  ]
  return texts(parseFragment(fragment)).join('')
}

describe.each(Object.entries(places))('%s', (_place, block) => {
  test.each(Object.entries(html))('is read to the letter in %s', (_name, render) => {
    for (const value of all) {
      // A line break ends code, and one may follow the block.
      const read = textOf(render(documentOf(block(value))))
      expect(['', '\n', '\n\n'].map((end) => inHtml(value) + end)).toContain(read)
    }
  })

  test('is in JSON to the letter', () => {
    for (const value of all) {
      const wellFormed = value.replace(/\p{Surrogate}/gu, '\ufffd')
      expect(JSON.stringify(JSON.parse(toJson(documentOf(block(value)))))).toContain(JSON.stringify(wellFormed))
    }
  })

  test('is in plain text, but for white space and what has no width', () => {
    const bare = (text: string) => withoutSpace(text.replace(/[\xad\u200b]/g, ''))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that plain text may not hold.
    const unfit = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu
    const clean = (text: string) => text.replace(/\r\n?/g, '\n').replace(unfit, '\ufffd')
    for (const value of all) expect(bare(toText(documentOf(block(value))))).toContain(bare(clean(value)))
  })
})

describe('an attribute is read to the letter', () => {
  const fields = {
    title: (value: string) => ({ type: 'link', url: '/a', title: value, children: [] }),
    alt: (value: string) => ({ type: 'image', url: '/a', alt: value }),
  }
  test.each(Object.entries(fields))('%s', (name, node) => {
    for (const render of Object.values(html)) {
      for (const value of all) {
        const elements = elementsOf(parseFragment(render(documentOf({ type: 'paragraph', children: [node(value)] }))))
        const values = elements.flatMap(({ attrs }) => attrs.filter((each) => each.name === name))
        expect(values.map((each) => each.value)).toContain(inHtml(value))
      }
    }
  })
})
