import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { sheetHtml } from '@dwibahasa/handout'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { fixtureEntry, hostOptions } from './fixture-cases.js'

const resolve = createRequire(import.meta.url).resolve
const id = JSON.parse(readFileSync(resolve('@dwibahasa/handout/locales/id.json'), 'utf8'))
const en = JSON.parse(readFileSync(resolve('@dwibahasa/handout/locales/en.json'), 'utf8'))
const declared = readFileSync(new URL('../../packages/handout/src/words/words.ts', import.meta.url), 'utf8')

test('both languages and the type have the same words', () => {
  expect(Object.keys(en)).toEqual(Object.keys(id))
  expect([...declared.matchAll(/^ {2}readonly (\w+): string$/gm)].map(([, name]) => name)).toEqual(Object.keys(id))
})

test.each(Object.keys(id))('%s is said on a sheet, in its language', (name) => {
  const topic = fixtureEntry('topic')
  const missing = { ...topic, id: { ...topic.id, resolved: 'en' }, en: { ...topic.en, resolved: 'id' } } as const
  expect(sheetHtml(missing, hostOptions('id'))).toContain(id[name])
  expect(sheetHtml(missing, hostOptions('en'))).toContain(en[name])
})

describe('west of Greenwich, where midnight in UTC is the day before,', () => {
  beforeAll(() => {
    vi.stubEnv('TZ', 'America/Los_Angeles')
  })
  afterAll(() => {
    vi.unstubAllEnvs()
  })
  test.each([
    ['2026-11-22', '22 November 2026', '22 November 2026'],
    ['2025-08-01', '1 Agustus 2025', '1 August 2025'],
    ['2026-02-31', '2026-02-31', '2026-02-31'],
    ['2026', '2026', '2026'],
    ['kemarin', 'kemarin', 'kemarin'],
  ])('the date %s is %s, and %s in English', (date, indonesian, english) => {
    const entry = { ...fixtureEntry('topic'), date }
    expect(sheetHtml(entry, { kind: 'id' })).toContain(`<dt>Tanggal isi</dt><dd>${indonesian}</dd>`)
    expect(sheetHtml(entry, { kind: 'en' })).toContain(`<dt>Date of content</dt><dd>${english}</dd>`)
  })
})
