import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectOf } from '../integration/example-project.js'
import { runCli } from './run-cli.js'

const cases = [
  // schema, options after the label, value in the file, Indonesian, English
  ['a fraction', 'z.number()', '', '1234567.5', '1.234.567,5', '1,234,567.5'],
  ['a small fraction', 'z.number()', '', '0.125', '0,125', '0.125'],
  ['a fraction of four digits', 'z.number()', '', '1234.5', '1.234,5', '1,234.5'],
  ['a large amount', 'z.int()', '', '60000', '60.000', '60,000'],
  ['a year', 'z.int()', '', '2024', '2024', '2024'],
  ['a year within bounds', 'z.int().min(1500).max(2100)', '', '1945', '1945', '1945'],
  ['an ordinal', 'z.int().positive()', '', '12', '12', '12'],
  ['an amount, by its schema', 'z.int().nonnegative().max(50_000).optional()', '', '5000', '5.000', '5,000'],
  ['an amount, by its author', 'z.int()', ", digits: 'grouped'", '-5000', '-5.000', '-5,000'],
  ['a code, by its author', 'z.int()', ", digits: 'plain'", '60111', '60111', '60111'],
  ['a code that is a text', 'z.string()', '', "'60111.5'", '60111.5', '60111.5'],
  ['several', 'z.array(z.number())', '', '[0.5, 2024]', '0,5; 2024', '0.5, 2024'],
  ['a number with a word', 'z.int()', ", values: { 1: { id: 'satu', en: 'one' } }", '1', 'satu', 'one'],
  ['true', 'z.boolean()', '', 'true', 'ya', 'yes'],
  ['false', 'z.boolean()', '', 'false', 'tidak', 'no'],
  [
    'true with a word',
    'z.boolean()',
    ", values: { true: { id: 'wajib', en: 'compulsory' } }",
    'true',
    'wajib',
    'compulsory',
  ],
] as const

test('facts say numbers and truth in the way of their language', async () => {
  const fields = cases.map(
    ([name, schema, options], at) =>
      `f${at}: shared(${schema}, { label: { id: ${JSON.stringify(name)}, en: ${JSON.stringify(name)} }${options} }),`,
  )
  const folder = projectOf({
    'dwibahasa.config.ts': `import { defineConfig, localized, shared, z } from 'dwibahasa'
export default defineConfig({ collections: { guide: { fields: {
title: localized(z.string()),
${fields.join('\n')}
} } } })
`,
    'guide/a.id.md': `---\ntitle: Satu\n${cases.map(([, , , value], at) => `f${at}: ${value}\n`).join('')}---\n\nIsi.\n`,
    'guide/a.en.md': '---\ntitle: One\n---\n\nText.\n',
  })
  try {
    const { code, err } = await runCli(folder, ['handout', '--format', 'txt'])
    expect([code, err]).toEqual([0, expect.not.stringContaining('error')])
    for (const [kind, column] of [
      ['id', 4],
      ['en', 5],
    ] as const) {
      const text = readFileSync(join(folder, `handouts/${kind}/guide/a.txt`), 'utf8')
      const facts = text.slice(0, text.indexOf('\n---')).match(/^- .+$/gm)
      expect(facts).toEqual(cases.map((row) => `- ${row[0]}: ${row[column]}`))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
