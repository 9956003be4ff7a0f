import type { Document, Entry } from '@dwibahasa/model'
import { toJson } from '@dwibahasa/renderer'
import { toParallelHtml, toParallelText } from '@dwibahasa/renderer/parallel'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { addressFaults } from './attack/address-faults.js'
import { htmlOutputs, jsonOutputs, markdownOutputs, textOutputs } from './attack/outputs.js'
import { documentOfSpecimens } from './attack/specimens.js'
import { elementsOf } from './elements-of.js'
import { htmlFaults } from './html-faults.js'

const outputs = Object.entries({ ...htmlOutputs, ...textOutputs, ...jsonOutputs, ...markdownOutputs })

class Fields {
  value = '<b>'
  toString(): string {
    return '"><script>alert(1)</script>'
  }
}

/** What a field may hold that its type does not allow: no string among them, and none that can be made into a tree. */
const values: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['undefined', undefined],
  ['true', true],
  ['zero', 0],
  ['minus zero', -0],
  ['a negative number', -7],
  ['a fraction', 1.5],
  ['a number beyond all', Number.MAX_VALUE],
  ['no number', Number.NaN],
  ['an endless number', Number.POSITIVE_INFINITY],
  ['a big integer', 10n ** 30n],
  ['a symbol', Symbol('<b>')],
  ['a function', () => '<b>'],
  ['a date', new Date(Number.NaN)],
  ['a pattern', /<b>/g],
  ['a string in a box', Object('"><script>alert(1)</script>')],
  ['an object of a class', new Fields()],
  ['an object that becomes a string', { toString: () => '"><script>alert(1)</script>', toJSON: () => '<b>' }],
  ['an object that becomes no string', { toString: null, valueOf: null, [Symbol.toPrimitive]: 1 }],
  ['an object without a prototype', Object.assign(Object.create(null), { type: 'text', value: '<b>' })],
  ['an empty list', []],
  ['a list with holes', new Array(3)],
  ['a list in a list', [[['<b>']]]],
  ['a list of wrong things', [null, 1, 'x', Symbol('x'), () => 1, [], {}]],
  ['a list of bytes', new Uint8Array(3)],
  ['a map', new Map([['type', 'text']])],
  ['a promise', Promise.resolve('<b>')],
  ['a node of a type that every object has', { type: 'constructor', children: [{ type: '__proto__', value: '<b>' }] }],
  ['a node whose type is no string', { type: { toString: () => 'html' }, value: '<b>' }],
  ['a node whose type is a list', { type: ['html'], value: '<b>' }],
]

describe.each(outputs)('%s', (name, render) => {
  test.each(values)('takes %s in any field', (_kind, value) => {
    const output = render(documentOfSpecimens(value), 'a')
    expect(output).toBeTypeOf('string')
    if (Object.hasOwn(htmlOutputs, name)) {
      const html = parseFragment(output)
      expect([...htmlFaults(html), ...addressFaults(elementsOf(html))]).toEqual([])
    }
  })
})

const around = (child: unknown): Document => {
  const document: unknown = { type: 'root', locale: 'id', children: [child] }
  return document as Document
}

/** A node that holds itself twice, so that no limit of depth ends it. */
function endless(fields: object): object {
  const children: unknown[] = []
  const node = { ...fields, children }
  children.push(node, node)
  return node
}

describe('what has no end is refused', () => {
  const quote = around(endless({ type: 'blockquote', key: 'q' }))
  test.each(['columns', 'interleaved', 'stacked'] as const)('where stale blocks are looked for, in %s', (layout) => {
    const options = { layout, showStale: true }
    expect(() => toParallelHtml({ id: quote, en: quote }, options)).toThrow(RangeError)
    expect(() => toParallelText({ id: quote, en: quote }, options)).toThrow(RangeError)
  })

  const entryOf = (fields: unknown): Entry => {
    const entry: unknown = { key: 'a', title: 'a', status: 'ok', body: { type: 'root', children: [] }, fields }
    return entry as Entry
  }
  const object: Record<string, unknown> = {}
  Object.assign(object, { left: object, right: object })
  test.each([
    ['an object that holds itself', object],
    ['a list that holds itself', { list: endless({}) }],
    ['a list with more places than can be', { list: new Array(2 ** 30) }],
    ['a document that holds itself', { body: { ...endless({ type: 'note' }), type: 'root' } }],
  ])('in the fields of an entry: %s', (_, fields) => {
    expect(() => toJson(entryOf(fields))).toThrow(RangeError)
  })

  const listOf = (length: unknown) =>
    new Proxy([], { get: (target, name) => (name === 'length' ? length : Reflect.get(target, name)) })

  test.each([2 ** 40, Number.POSITIVE_INFINITY])('in a list that says it has %s places', (length) => {
    const document = around({ type: 'blockquote', children: listOf(length) })
    for (const [, render] of outputs) expect(() => render(document, 'a')).toThrow(RangeError)
  })

  test.each([Number.NaN, -(2 ** 40)])('after a list that says it has %s places', (length) => {
    const document = around({
      type: 'note',
      children: [{ type: 'note', children: listOf(length) }, endless({ type: 'note' })],
    })
    for (const [, render] of outputs) expect(() => render(document, 'a')).toThrow(RangeError)
  })
})

test.each(outputs)('%s hands on what a field throws when it is read', (_name, render) => {
  class Refusal extends Error {}
  const node = {
    get type(): string {
      throw new Refusal()
    },
  }
  expect(() => render(around(node), 'a')).toThrow(Refusal)
})

describe('a hundred thousand deep', () => {
  const nests: readonly (readonly [string, (inner: object) => object])[] = [
    ['quotations', (inner) => ({ type: 'blockquote', key: 'q', children: [inner] })],
    ['lists', (inner) => ({ type: 'list', key: 'l', children: [{ type: 'listItem', children: [inner] }] })],
    ['links', (inner) => ({ type: 'link', url: '/a', children: [inner] })],
    ['strangers', (inner) => ({ type: '__proto__', children: [inner] })],
  ]
  describe.each(nests)('%s', (_kind, nest) => {
    let node: object = { type: 'text', value: 'deepest' }
    for (let level = 0; level < 100_000; level++) node = nest(node)
    const document = around(node)
    test.each(outputs)('%s keeps the text', (_name, render) => {
      expect(render(document, 'a').replace(/[^a-z]/g, '')).toContain('deepest')
    })
  })
})
