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

test('data for an exam hold no answer, in bodies, sections and fields, at any depth', () => {
  const topic = fixtureEntry('topic')
  const words = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] }) as const
  const answer = { type: 'answer', children: [words('Rahasia.')] } as const
  const question = { type: 'question', children: [words('Mengapa?'), answer] } as const
  const body = { type: 'root', locale: 'id', children: [{ type: 'case', children: [question] }, answer] } as const
  const id = { ...topic.id, body, sections: [{ title: 'Soal', body }], fields: { body, type: 'answer' } }
  const withAnswers = sheetJson({ ...topic, id }, { kind: 'id', answers: 'open' })
  const without = sheetJson({ ...topic, id }, { kind: 'id', answers: 'omit' })
  expect([withAnswers.split('Rahasia.').length, without.split('Rahasia.').length]).toEqual([7, 1])
  expect(without.split('Mengapa?')).toHaveLength(4)
  expect(JSON.parse(without).id.fields.type).toBe('answer')
})
