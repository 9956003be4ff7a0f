import { toJson } from '@dwibahasa/renderer/json'
import { describe, expect, test } from 'vitest'
import { everyNode } from './every-node.js'
import { isValidJson } from './is-valid-json.js'

const body = everyNode('id')
const entry = {
  body,
  fields: { tags: ['a', 'b'], legal: body, date: new Date('2026-11-22T00:00:00Z'), none: undefined, ['__proto__']: 1 },
  isFallback: false,
  resolved: 'id',
  requested: 'id',
  status: 'stale',
  title: 'Diplomasi',
  key: 'topics/every-node',
  unknown: true,
} as const

describe('an entry', () => {
  const json = toJson(entry)
  const parsed = JSON.parse(json)

  test('is what the schema describes', () => {
    expect(isValidJson(parsed)).toBe(true)
    expect(isValidJson({ ...parsed, entry: { ...parsed.entry, status: 'good' } })).toBe(false)
    expect(isValidJson({ ...parsed, document: {} })).toBe(false)
  })

  test('has its known fields in a fixed order', () => {
    expect(Object.keys(parsed)).toEqual(['version', 'entry'])
    expect(Object.keys(parsed.entry)).toEqual([
      'key',
      'title',
      'fields',
      'status',
      'requested',
      'resolved',
      'isFallback',
      'body',
    ])
  })

  test('has body fields as documents and other fields as JSON', () => {
    expect(Object.keys(parsed.entry.fields)).toEqual(['tags', 'legal', 'date', '__proto__'])
    expect(parsed.entry.fields).toMatchObject({ tags: ['a', 'b'], date: '2026-11-22T00:00:00.000Z' })
    expect(parsed.entry.fields.legal).toEqual(parsed.entry.body)
  })
})

test.each([
  [{ space: 2 }, '{\n  "version": 1,\n'],
  [{ space: 0 }, '{"version":1,'],
  [{}, '{"version":1,'],
])('%j', (options, start) => {
  expect(toJson(body, options).slice(0, start.length)).toBe(start)
})

test.each([null, undefined, {}, 'a', { body: {} }, []])('%j is refused', (value) => {
  expect(() => toJson(value as never)).toThrow("Expected a node of type 'root'")
})
