import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { labels, toHtml, toText } from '@dwibahasa/renderer'
import { toDom } from '@dwibahasa/renderer/dom'
import { expect, test } from 'vitest'
import { everyNode } from './every-node.js'
import { pageHtml, treePage } from './tree-page.js'

const resolve = createRequire(import.meta.url).resolve
const id = JSON.parse(readFileSync(resolve('@dwibahasa/renderer/locales/id.json'), 'utf8'))
const en = JSON.parse(readFileSync(resolve('@dwibahasa/renderer/locales/en.json'), 'utf8'))
const declared = readFileSync(new URL('../../packages/renderer/src/labels/labels.ts', import.meta.url), 'utf8')
const namesIn = (word: string) => [...word.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)

test('the words that are compiled in are those of the resources', () => expect(labels).toEqual({ id, en }))

test('the words in HTML are those of the resources', () => {
  const words = readFileSync(new URL('../../packages/renderer/src/labels/html-labels.ts', import.meta.url), 'utf8')
  const [inIndonesian, inEnglish] = words.split('  en: {')
  const found = (part = '') =>
    Object.fromEntries([...part.matchAll(/^ {4}(\w+): '(.+)',$/gm)].map(([, name, word]) => [name, word]))
  expect(Object.keys(found(inEnglish)).length).toBeGreaterThan(9)
  expect(id).toMatchObject(found(inIndonesian))
  expect(en).toMatchObject(found(inEnglish))
})

test('both languages and the type have the same words', () => {
  expect(Object.keys(en)).toEqual(Object.keys(id))
  expect([...declared.matchAll(/^ {2}readonly (\w+): string$/gm)].map(([, name]) => name)).toEqual(Object.keys(id))
})

test.each(Object.keys(id))('%s says something, with the same values in both languages', (name) => {
  expect(id[name]).toMatch(/\S/)
  expect(en[name]).toMatch(/\S/)
  expect(namesIn(en[name])).toEqual(namesIn(id[name]))
})

test.each([undefined, null, 5, {}])('a host that gives %j for a word gets the word that there is', (word) => {
  const given = Object.fromEntries(Object.keys(id).map((name) => [name, word]))
  const document = everyNode('en')
  const options = { headingAnchor: true, labels: given }
  expect(toText(document, options)).toBe(toText(document))
  expect(toHtml(document, options)).toBe(toHtml(document, { headingAnchor: true }))
  expect(pageHtml(toDom(document, treePage, options))).toBe(
    pageHtml(toDom(document, treePage, { headingAnchor: true })),
  )
})
