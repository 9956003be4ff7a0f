import { beforeAll, describe, expect, test } from 'vitest'
import { pageFaults } from '../handout/page-faults.js'
import { addressFaults } from './attack/address-faults.js'
import { corpusPayloads } from './attack/corpus-payloads.js'
import { markdownFaults } from './attack/markdown-faults.js'
import { markdownHtml } from './attack/markdown-html.js'
import { htmlOutputs, jsonOutputs, markdownOutputs, pageOutputs, textOutputs } from './attack/outputs.js'
import { documentOfSpecimens, specimens } from './attack/specimens.js'
import { htmlFaults } from './html-faults.js'
import { isValidJson } from './is-valid-json.js'
import { payloads } from './payloads/payloads.js'

const outputs = [htmlOutputs, pageOutputs, textOutputs, jsonOutputs, markdownOutputs].flatMap(Object.keys)
const own = Object.entries(payloads)
const all = [...own, ...corpusPayloads].flatMap(([, list]) => list)
const tried = all.length * specimens.length * outputs.length

describe(`${all.length} payloads × ${specimens.length} fields × ${outputs.length} outputs = ${tried} cases`, () => {
  test('are as many as the lists say, none of them twice', () => {
    expect(new Set(own.flatMap(([, list]) => list)).size).toBeGreaterThan(400)
    expect(new Set(all).size).toBe(all.length)
  })

  describe.each([...own, ...corpusPayloads])('%s', (_, list) => {
    const documents = new Map<string, ReturnType<typeof documentOfSpecimens>>()
    beforeAll(() => {
      for (const value of list) documents.set(value, documentOfSpecimens(value))
    })
    const eachValue = (check: (document: ReturnType<typeof documentOfSpecimens>, value: string) => void) => {
      for (const [value, document] of documents) check(document, value)
    }

    test.each(Object.entries(htmlOutputs))('%s', (_name, render) => {
      eachValue((document, value) => {
        const html = render(document, value)
        expect([...htmlFaults(html), ...addressFaults(html)], value).toEqual([])
      })
    })

    test.each(Object.entries(pageOutputs))('%s', (_name, render) => {
      eachValue((document, value) => {
        const html = render(document, value)
        expect([...pageFaults(html), ...addressFaults(html)], value).toEqual([])
      })
    })

    test.each(Object.entries(textOutputs))('%s', (_name, render) => {
      eachValue((document, value) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that may not be there.
        expect(render(document, value), value).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/u)
      })
    })

    test.each(Object.entries(jsonOutputs))('%s', (name, render) => {
      eachValue((document, value) => {
        const json = render(document, value)
        expect(json, value).not.toMatch(/\p{Surrogate}|\\ud[89a-f]/iu)
        const read: unknown = JSON.parse(json)
        if (name !== 'sheetJson') expect(isValidJson(read), value).toBe(true)
      })
    })

    test.each(Object.entries(markdownOutputs))('%s', (_name, render) => {
      eachValue((document, value) => {
        // Whoever reads it may let raw HTML through: there is none. Addresses are for them to judge.
        const html = markdownHtml(render(document, value), 'pass')
        expect(markdownFaults(html), value).toEqual([])
      })
    })
  })
})

test('no prototype has changed', () => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(Reflect.has({}, 'polluted')).toBe(false)
})
