import { toHtml, toJson, toText } from '@dwibahasa/renderer'
import { describe, expect, test } from 'vitest'
import { fixtureCases } from './fixture-cases.js'
import { nodeTypes } from './node-types.js'

const cases = fixtureCases('nodes')

describe.each(cases)('$name', ({ read, document }) => {
  test.each(['id', 'en'] as const)('in %s', (locale) => {
    const tree = document(locale)
    expect(toHtml(tree)).toBe(read(`${locale}.html`))
    expect(toText(tree, { width: 60 })).toBe(read(`${locale}.txt`))
    expect(`${toJson(tree, { space: 2 })}\n`).toBe(read(`${locale}.json`))
  })
})

test.each(['id', 'en'] as const)('the fixtures hold every type of node in %s', (locale) => {
  const found = new Set(
    cases.flatMap(({ read }) => [...read(`${locale}.json`).matchAll(/"type": "(\w+)"/g)].map(([, type]) => type)),
  )
  expect([...found].sort()).toEqual([...nodeTypes].sort())
})
