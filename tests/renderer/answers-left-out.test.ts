import type { BlockContent, Document, PhrasingContent } from '@dwibahasa/model'
import { toHtml } from '@dwibahasa/renderer'
import { toDom } from '@dwibahasa/renderer/dom'
import { toParallelHtml, toParallelText } from '@dwibahasa/renderer/parallel'
import { toText } from '@dwibahasa/renderer/text'
import { expect, test } from 'vitest'
import { pageHtml, treePage } from './tree-page.js'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children })
const reference = (number: number): PhrasingContent => ({
  type: 'footnoteReference',
  identifier: `${number}`,
  number,
  occurrence: 1,
})
const definition = (number: number, ...children: PhrasingContent[]): BlockContent => ({
  type: 'footnoteDefinition',
  identifier: `${number}`,
  number,
  references: 1,
  children: [paragraph(...children)],
})
const answer = (...children: PhrasingContent[]): BlockContent => ({
  type: 'answer',
  children: [paragraph(...children)],
})
const documentOf = (locale: 'id' | 'en', ...children: BlockContent[]): Document => ({ type: 'root', locale, children })

const exam = (locale: 'id' | 'en') =>
  documentOf(
    locale,
    { type: 'question', children: [paragraph(text('asked'), reference(1)), answer(text('said'), reference(2))] },
    paragraph(text('shared'), reference(3)),
    definition(1, text('for the question'), reference(4)),
    definition(2, text('for the answer'), reference(5)),
    definition(3, text('for both')),
    definition(4, text('for a footnote')),
    definition(5, text('for a footnote of the answer')),
  )
const onlyAnswers = documentOf('id', answer(reference(1)), definition(1, text('for the answer')))

const outputs: readonly (readonly [string, (document: Document, answers: 'open' | 'omit') => string])[] = [
  ['HTML', (document, answers) => toHtml(document, { answers })],
  ['DOM', (document, answers) => pageHtml(toDom(document, treePage, { answers }))],
  ['text', (document, answers) => toText(document, { answers })],
  ['parallel HTML', (document, answers) => toParallelHtml({ id: document, en: exam('en') }, { answers })],
  ['parallel text', (document, answers) => toParallelText({ id: document, en: exam('en') }, { answers, width: 120 })],
  [
    'stacked text',
    (document, answers) => toParallelText({ id: document, en: document }, { answers, layout: 'stacked' }),
  ],
]

test.each(outputs)('footnotes to which answers alone refer are left out with them: %s', (_name, render) => {
  const omitted = render(exam('id'), 'omit')
  for (const kept of ['asked', 'for the question', 'for both', 'for a footnote']) expect(omitted).toContain(kept)
  expect(omitted).not.toMatch(/said|for the answer|of the answer/)
  expect(render(exam('id'), 'open')).toContain('for a footnote of the answer')
})

test('no heading stands over footnotes that are all left out', () => {
  expect(toHtml(onlyAnswers, { answers: 'omit' })).toBe('')
  expect(toText(onlyAnswers, { answers: 'omit' })).toBe('')
  expect(toText(onlyAnswers)).toContain('for the answer')
})

test('what is left keeps its number', () => {
  const html = toHtml(exam('id'), { answers: 'omit' })
  expect(html).toContain('<li id="fn:3" value="3">')
  expect([...html.matchAll(/href="#([^"]*)"/g)].filter(([, id]) => !html.includes(`id="${id}"`))).toEqual([])
})
