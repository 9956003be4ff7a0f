import type { Document } from '@dwibahasa/model'
import { toHtml, toJson } from '@dwibahasa/renderer'
import { toDom } from '@dwibahasa/renderer/dom'
import { toJsx } from '@dwibahasa/renderer/jsx'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { parsePage } from '../handout/page-elements.js'
import { pageFaults } from '../handout/page-faults.js'
import { arbitraryDocument } from './arbitrary-document.js'
import { addressFaults } from './attack/address-faults.js'
import { markdownFaults } from './attack/markdown-faults.js'
import { markdownHtml } from './attack/markdown-html.js'
import { htmlOutputs, jsonOutputs, markdownOutputs, pageOutputs, textOutputs } from './attack/outputs.js'
import { elementsOf } from './elements-of.js'
import { htmlFaults } from './html-faults.js'
import { payloads } from './payloads/payloads.js'
import { plainJsx, plainNodes } from './plain-jsx.js'
import { shownText } from './shown-text.js'
import { pageHtml, treePage } from './tree-page.js'
import { withoutSpace } from './without-space.js'
import { wordsIn } from './words-in.js'

const runs = { numRuns: 100 }
const payload = fc.constantFrom(...Object.values(payloads).flat())
const wordsOf = (html: string) => withoutSpace(wordsIn(html).join(''))

test.each(Object.entries({ ...textOutputs, ...jsonOutputs }))('%s renders any tree', (_name, render) => {
  fc.assert(
    fc.property(arbitraryDocument, payload, (document, value) => {
      expect(render(document, value)).toBeTypeOf('string')
    }),
    runs,
  )
})

test.each(Object.entries(htmlOutputs))('%s renders any tree as what may be there', (_name, render) => {
  fc.assert(
    fc.property(arbitraryDocument, payload, (document, value) => {
      const html = parseFragment(render(document, value))
      expect([...htmlFaults(html), ...addressFaults(elementsOf(html))]).toEqual([])
    }),
    runs,
  )
})

test.each(Object.entries(pageOutputs))('%s renders any tree as what may be there', (_name, render) => {
  fc.assert(
    fc.property(arbitraryDocument, payload, (document, value) => {
      const page = parsePage(render(document, value))
      expect([...pageFaults(page), ...addressFaults(page.elements)]).toEqual([])
    }),
    runs,
  )
})

test.each(Object.entries(markdownOutputs))('%s holds no raw HTML, whatever the tree', (_name, render) => {
  fc.assert(
    fc.property(arbitraryDocument, payload, (document, value) => {
      expect(markdownFaults(markdownHtml(render(document, value)).pass)).toEqual([])
    }),
    runs,
  )
})

test('nodes, elements and the JSON rendered again say what the tree says', () => {
  const again = (document: Document): Document => JSON.parse(toJson(document)).document
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const words = wordsOf(toHtml(document))
      expect(wordsOf(pageHtml(toDom(document, treePage)))).toBe(words)
      expect(wordsOf(pageHtml(plainNodes(toJsx(document, { ...plainJsx, elementAttributeNameCase: 'html' }))))).toBe(
        words,
      )
      expect(wordsOf(toHtml(again(document)))).toBe(words)
      expect(shownText(again(document))).toBe(shownText(document))
    }),
    runs,
  )
})
