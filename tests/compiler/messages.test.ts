import { readFileSync } from 'node:fs'
import { ruleIds } from '@dwibahasa/compiler'
import { describe, expect, test } from 'vitest'

function wordsOf(lang: 'id' | 'en'): ReadonlyMap<string, string> {
  const url = new URL(`../../packages/compiler/locales/${lang}.json`, import.meta.url)
  const flat = (value: unknown, name: string): [string, string][] => {
    if (typeof value === 'string') return [[name, value]]
    return Object.entries(value ?? {}).flatMap(([part, inner]) => flat(inner, name === '' ? part : `${name}.${part}`))
  }
  return new Map(flat(JSON.parse(readFileSync(url, 'utf8')), ''))
}

const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort()

const id = wordsOf('id')
const en = wordsOf('en')

describe('the catalogues', () => {
  test('have the same words', () => {
    expect([...id.keys()].sort()).toEqual([...en.keys()].sort())
  })

  test.each([...en])('fill the same places in %s', (name, text) => {
    expect(placeholders(id.get(name) ?? '')).toEqual(placeholders(text))
  })

  test('differ in every sentence', () => {
    const sentences = [...en].filter(([name]) => /^(?:rules|yaml|encodings|related|config)\./.test(name))
    expect(sentences.filter(([name, text]) => id.get(name) === text)).toEqual([])
  })

  test('have a reason and a remedy for every rule, and for nothing else', () => {
    const expected = ruleIds.flatMap((rule) => [`rules.${rule}.note`, `rules.${rule}.reason`])
    expect([...en.keys()].filter((name) => name.startsWith('rules.')).sort()).toEqual(expected.sort())
  })

  test('close what they open', () => {
    for (const text of [...id.values(), ...en.values()]) {
      expect(text.match(/`/g)?.length ?? 0, text).toSatisfy((count: number) => count % 2 === 0)
      expect(text.replace(/\{\{\w+\}\}/g, ''), text).not.toMatch(/\{\{|\}\}\}/)
    }
  })
})

test('rules have kebab-case names, sorted', () => {
  expect([...ruleIds]).toEqual([...ruleIds].sort())
  for (const rule of ruleIds) expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
})
