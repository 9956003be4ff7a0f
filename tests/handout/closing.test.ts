import { type SheetEntry, type SheetSide, sheetHtml, sheetJson, sheetText } from '@dwibahasa/handout'
import type { Locale } from '@dwibahasa/model'
import { describe, expect, test } from 'vitest'

function side(locale: Locale, closing: SheetSide['closing']): SheetSide {
  const body = {
    type: 'root',
    locale,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: `Body ${locale}.` }] }],
  } as const
  const facts = [{ label: 'Founded', values: [{ text: '1945' }] }]
  return {
    title: 'UN',
    facts,
    body,
    sections: [],
    resolved: locale,
    fields: {},
    ...(closing === undefined ? {} : { closing }),
  }
}

const mentioned = [{ label: 'Mentioned in', values: [{ text: 'Norms', entryKey: 'topics/norms' }] }]
const entryWith = (closing: SheetSide['closing']): SheetEntry => ({
  key: 'organizations/un',
  collection: { id: 'Organisasi', en: 'Organisation' },
  id: side('id', closing),
  en: side('en', closing),
})

describe('closing facts', () => {
  test.each(['id', 'en', 'id-en'] as const)('stand after the body of a sheet of kind %s', (kind) => {
    for (const sheet of [sheetHtml(entryWith(mentioned), { kind }), sheetText(entryWith(mentioned), { kind })]) {
      const places = ['Founded', 'Body', 'Mentioned in'].map((word) => sheet.indexOf(word))
      expect(places.every((place) => place > 0)).toBe(true)
      expect([...places].sort((a, b) => a - b)).toEqual(places)
    }
    expect(JSON.parse(sheetJson(entryWith(mentioned), { kind }))[kind === 'en' ? 'en' : 'id'].closing).toEqual(
      mentioned,
    )
  })

  test('leave nothing behind where there are none', () => {
    for (const kind of ['id', 'id-en'] as const) {
      expect(sheetHtml(entryWith([]), { kind })).toBe(sheetHtml(entryWith(undefined), { kind }))
      expect(sheetHtml(entryWith(undefined), { kind })).not.toContain('sheet-closing"')
      expect(sheetJson(entryWith([]), { kind })).not.toContain('closing')
    }
  })

  test('keep the other language level where one has nothing to say', () => {
    const entry = {
      ...entryWith(undefined),
      id: side('id', [{ label: 'Hindari', values: [] }, ...mentioned]),
      en: side('en', [{ label: 'Avoid', values: [{ text: 'x' }] }, ...mentioned]),
    }
    expect(sheetText(entry, { kind: 'id-en' })).toMatch(/- Hindari: – +│ - Avoid: x\n/)
    expect(sheetHtml(entry, { kind: 'id-en' })).toContain('<dt>Hindari</dt><dd>–</dd>')
    for (const sheet of [sheetHtml(entry, { kind: 'id' }), sheetText(entry, { kind: 'id' })])
      expect(sheet).not.toContain('Hindari')
  })

  test('that are sentences stand in a line each', () => {
    const goals = [{ label: 'Goals', values: [{ text: 'Read the text.' }, { text: 'Answer, fairly.' }] }]
    expect(sheetHtml(entryWith(goals), { kind: 'en' })).toMatch(/Read the text\.<br>\s*Answer, fairly\./)
  })

  test('may be anything: what is no fact is passed over', () => {
    const strange = entryWith([null, 3, { label: '<b>', values: 'x' }] as never)
    expect(sheetHtml(strange, { kind: 'en' })).not.toContain('<b>')
  })
})
