import type { Document } from '@dwibahasa/model'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { parsePage } from '../handout/page-elements.js'
import { pageFaults } from '../handout/page-faults.js'
import { addressFaults } from './attack/address-faults.js'
import { corpusPayloads } from './attack/corpus-payloads.js'
import { markdownFaults } from './attack/markdown-faults.js'
import { markdownHtml } from './attack/markdown-html.js'
import { htmlOutputs, jsonOutputs, markdownOutputs, pageOutputs, textOutputs } from './attack/outputs.js'
import { partedSpecimens } from './attack/parted-specimens.js'
import { documentOfSpecimens, specimens } from './attack/specimens.js'
import { elementsOf } from './elements-of.js'
import { htmlFaults } from './html-faults.js'
import { isValidJson } from './is-valid-json.js'
import { payloads } from './payloads/payloads.js'

const outputs = [htmlOutputs, pageOutputs, textOutputs, jsonOutputs, markdownOutputs].flatMap(Object.keys)
const own = Object.entries(payloads)
const classes = [...own, ...corpusPayloads]
const all = classes.flatMap(([, list]) => list)
const tried = all.length * specimens.length * outputs.length

describe(`${all.length} payloads × ${specimens.length} fields × ${outputs.length} outputs = ${tried} cases`, () => {
  test('are as many as the lists say, none of them twice', () => {
    expect(new Set(own.flatMap(([, list]) => list)).size).toBeGreaterThan(400)
    expect(new Set(all).size).toBe(all.length)
  })

  /**
   * Checks what an output makes of every payload in every field. Fields that do not show stand in a document of their own:
   * whatever they hold, most of what comes of it is the same to the letter, and then has been looked at before.
   */
  function eachOutput(
    of: Readonly<Record<string, (document: Document, value: string) => string>>,
    check: (output: string, value: string, name: string) => void,
  ): void {
    describe.each(Object.entries(of))('%s', (name, render) => {
      const { shown, hidden } = partedSpecimens(render)
      const checked = new Set<string>()
      test.each(classes)('%s', (_, list) => {
        for (const value of list) {
          check(render(documentOfSpecimens(value, shown), value), value, name)
          const rest = render(documentOfSpecimens(value, hidden, 'a'), 'a')
          if (!checked.has(rest)) check(rest, value, name)
          checked.add(rest)
        }
      })
    })
  }

  eachOutput(htmlOutputs, (output, value) => {
    const html = parseFragment(output)
    expect([...htmlFaults(html), ...addressFaults(elementsOf(html))], value).toEqual([])
  })

  eachOutput(pageOutputs, (output, value) => {
    const page = parsePage(output)
    expect([...pageFaults(page), ...addressFaults(page.elements)], value).toEqual([])
  })

  eachOutput(textOutputs, (output, value) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that may not be there.
    expect(output, value).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/u)
  })

  eachOutput(jsonOutputs, (output, value, name) => {
    expect(output, value).not.toMatch(/\p{Surrogate}|\\ud[89a-f]/iu)
    const read: unknown = JSON.parse(output)
    if (name !== 'sheetJson') expect(isValidJson(read), value).toBe(true)
  })

  eachOutput(markdownOutputs, (output, value) => {
    // Whoever reads it may let raw HTML through: there is none. Addresses are for them to judge.
    expect(markdownFaults(markdownHtml(output).pass), value).toEqual([])
  })
})

test('no prototype has changed', () => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(Reflect.has({}, 'polluted')).toBe(false)
})
