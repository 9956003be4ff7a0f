import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { sheetJson } from '@dwibahasa/handout'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { fixtureEntry, hostOptions, kinds } from './fixture-cases.js'

const schema = createRequire(import.meta.url).resolve('@dwibahasa/renderer/schema.json')
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')))

test.each(kinds)('the bodies of the kind %s are documents as the renderer describes them', (kind) => {
  const data = JSON.parse(sheetJson(fixtureEntry('topic'), hostOptions(kind)))
  const sides = [data.id, data.en].filter((side) => side !== undefined)
  expect(sides).toHaveLength(kind === 'id-en' ? 2 : 1)
  for (const { body, sections } of sides) {
    for (const document of [body, ...sections.map((section: { body: unknown }) => section.body)]) {
      expect(validate({ version: 1, document }), JSON.stringify(validate.errors)).toBe(true)
    }
  }
  expect(validate({ version: 1, document: { type: 'root' } })).toBe(false)
})

test('fields keep what JSON can hold', () => {
  const topic = fixtureEntry('topic')
  const fields = { level: 'dasar', tags: ['a', 1], gone: undefined, nested: { deep: null }, not: Number.NaN }
  const data = JSON.parse(sheetJson({ ...topic, id: { ...topic.id, fields } }, { kind: 'id' }))
  expect(data.id.fields).toEqual({ level: 'dasar', tags: ['a', 1], nested: { deep: null }, not: null })
  expect(data.en).toBeUndefined()
})
