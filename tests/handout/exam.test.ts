import { type SheetEntry, type SheetSide, sheetHtml, sheetJson, sheetText } from '@dwibahasa/handout'
import type { BlockContent, Locale, PhrasingContent } from '@dwibahasa/model'
import { describe, expect, test } from 'vitest'
import { kinds } from './fixture-cases.js'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const reference = (number: number, occurrence = 1): PhrasingContent => ({
  type: 'footnoteReference',
  identifier: `note-${number}`,
  number,
  occurrence,
})
const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children })
const definition = (number: number, references: number, ...children: PhrasingContent[]): BlockContent => ({
  type: 'footnoteDefinition',
  identifier: `note-${number}`,
  number,
  references,
  children: [paragraph(...children)],
})

function side(locale: Locale): SheetSide {
  const question: BlockContent = {
    type: 'question',
    children: [
      paragraph(text('Why?')),
      { type: 'answer', children: [paragraph(text('Because.'), reference(1), reference(3))] },
    ],
  }
  const children = [
    question,
    paragraph(text('Told'), reference(4), text(' and said'), reference(3, 2)),
    definition(1, 1, text('secret'), reference(2)),
    definition(2, 1, text('secret of a secret')),
    definition(3, 2, text('for both')),
    definition(4, 1, text('for all'), reference(5)),
    definition(5, 1, text('for a footnote')),
  ]
  const body = { type: 'root', locale, children } as const
  return { title: 'Exam', facts: [], body, sections: [{ title: 'More', body }], resolved: locale, fields: { body } }
}

const entry: SheetEntry = {
  key: 'topics/exam',
  collection: { id: 'Topik', en: 'Topic' },
  id: side('id'),
  en: side('en'),
}

describe.each(kinds)('a sheet for the exam of the kind %s', (kind) => {
  test.each([
    ['page', sheetHtml],
    ['text', sheetText],
    ['data', sheetJson],
  ] as const)('has no footnote that only answers need: as %s', (_, write) => {
    const omitted = write(entry, { kind, answers: 'omit' })
    expect(omitted).not.toContain('secret')
    for (const kept of ['Why?', 'for both', 'for all', 'for a footnote']) expect(omitted).toContain(kept)
    expect(write(entry, { kind })).toContain('secret of a secret')
  })
})

test('footnotes of a sheet for the exam are numbered without gaps, and lead to what is there', () => {
  const html = sheetHtml(entry, { kind: 'id', answers: 'omit' })
  expect([...html.matchAll(/<li id="fn:(\d+)"/g)].map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5', '6'])
  const broken = [...html.matchAll(/href="#([^"]*)"/g)].filter(([, id]) => !html.includes(`id="${id}"`))
  expect(broken).toEqual([])
})

test('in data they are as if the answers had never been', () => {
  const { id } = JSON.parse(sheetJson(entry, { kind: 'id', answers: 'omit' }))
  for (const { children } of [id.body, id.sections[0].body, id.fields.body]) {
    const [, said, ...definitions] = children
    expect(said.children).toMatchObject([{}, { number: 1, occurrence: 1 }, {}, { number: 2, occurrence: 1 }])
    expect(definitions).toMatchObject([
      { identifier: 'note-4', number: 1, references: 1 },
      { identifier: 'note-3', number: 2, references: 1 },
      { identifier: 'note-5', number: 3, references: 1 },
    ])
  }
})
