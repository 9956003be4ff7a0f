import { compileDocument } from '@dwibahasa/compiler'
import { describe, expect, test } from 'vitest'
import { blocksOf } from './blocks-of.js'
import { brief } from './brief.js'
import { compileSound } from './compile-folder.js'
import { writeProject } from './write-project.js'

const times = <Item>(count: number, item: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => item(at))

const tooDeep: readonly (readonly [name: string, text: string, place: string])[] = [
  ['10,000 quotations', `${'>'.repeat(10_000)} a\n`, '1:1'],
  ['10,000 quotations below a frontmatter', `---\n---\n${'>'.repeat(10_000)} a\n`, '1:1'],
  ['1,000 lists on one line', `${'- '.repeat(1000)}a\n`, '1:1'],
  ['300 lists', `${times(300, (at) => `${'  '.repeat(at)}- a`).join('\n')}\n`, '51:101'],
  [
    '150 directives',
    `${times(150, (at) => `${':'.repeat(153 - at)}note`).join('\n')}\na\n${times(150, (at) => ':'.repeat(at + 4)).join('\n')}\n`,
    '101:1',
  ],
]

describe('what nests too deep is said, and the rest is compiled', () => {
  test.each(tooDeep)('%s', async (_, text, place) => {
    const folder = writeProject({ 'topics/a.id.md': text, 'topics/a.en.md': text })
    const { findings } = await compileSound(folder)
    expect(findings.map(brief)).toEqual([
      `error nesting-too-deep topics/a.en.md:${place}`,
      `error nesting-too-deep topics/a.id.md:${place}`,
    ])
  })

  test('100 quotations are not too deep', async () => {
    const text = `${'>'.repeat(100)} a\n`
    const { entries, findings } = await compileSound(writeProject({ 'topics/a.id.md': text, 'topics/a.en.md': text }))
    expect(findings).toEqual([])
    expect(entries.map(({ id }) => blocksOf(id.body).length)).toEqual([101])
  })
})

/** Texts that make careless parsers slow or deep, and how many blocks each has. */
const long: readonly (readonly [name: string, text: string, blocks: number])[] = [
  ['10,000 opening brackets', '['.repeat(10_000), 1],
  ['2,000 nested brackets', `${'['.repeat(2000)}a${']'.repeat(2000)}`, 1],
  ['10,000 opening images', '!['.repeat(10_000), 1],
  ['10,000 asterisks', `${'*'.repeat(10_000)}a`, 1],
  ['3,000 emphases that are never closed', '**a *b '.repeat(3000), 1],
  ['10,000 backslashes', '\\'.repeat(10_000), 1],
  ['10,000 ampersands', '&'.repeat(10_000), 1],
  ['10,000 angle brackets', '<'.repeat(10_000), 1],
  ['10,000 comments that are never closed', '<!--'.repeat(10_000), 1],
  ['10,000 colons with names', ':a'.repeat(10_000), 1],
  ['3,000 directives that are never closed', ':en['.repeat(3000), 1],
  ['a word of a million letters', 'k'.repeat(1_000_000), 1],
  ['a line of a million letters', 'kata '.repeat(200_000), 1],
  ['10,000 beginnings of an address', 'a@'.repeat(10_000), 1],
  // So many that two of their keys would be the same, were that not looked for.
  ['8,000 equal paragraphs', 'Ya.\n\n'.repeat(8000), 8000],
  ['a table of 4,000 empty cells', `|a${'|a'.repeat(19)}|\n${'|-'.repeat(20)}|\n${'|\n'.repeat(200)}`, 1 + 201 * 21],
  [
    '500 footnotes in a ring',
    times(500, (at) => `[^${at}]: [^${(at + 1) % 500}]\n`)
      .join('\n')
      .concat('\n[^0]'),
    1001,
  ],
  ['NUL bytes', '\0'.repeat(1000), 1],
]

describe('what is long compiles', () => {
  test.each(long)('%s', async (_, text, blocks) => {
    const folder = writeProject({ 'topics/a.id.md': `${text}\n`, 'topics/a.en.md': `${text}\n` })
    const { entries, findings } = await compileSound(folder)
    expect(findings.map(brief)).toEqual([])
    expect(new Set(entries.flatMap(({ id }) => blocksOf(id.body).map(({ key }) => key))).size).toBe(blocks)
    expect(entries.map(({ id, en }) => [blocksOf(id.body).length, blocksOf(en.body).length])).toEqual([
      [blocks, blocks],
    ])
  })
})

const yaml: readonly (readonly [name: string, text: string])[] = [
  ['10,000 brackets', `a: ${'['.repeat(10_000)}`],
  ['5,000 lists on one line', `a:\n  ${'- '.repeat(5000)}x`],
  ['2,000 mappings', times(2000, (at) => `${' '.repeat(at)}a:`).join('\n')],
]

test.each(yaml)('frontmatter of %s is an error of its own', async (_, text) => {
  const folder = writeProject({ 'topics/a.id.md': `---\n${text}\n---\n\nTeks.\n`, 'topics/a.en.md': 'Text.\n' })
  const { findings } = await compileSound(folder)
  expect(new Set(findings.map(({ ruleId, file }) => `${ruleId} ${file}`))).toEqual(
    new Set(['field-syntax topics/a.id.md']),
  )
})

const each = (item: (at: number) => string): string => times(5000, item).join(' ')

/** Blocks in which everything differs: to compare all with all, and to place each, would take minutes. */
const differing: readonly (readonly [name: string, id: string, en: string, rules: readonly string[]])[] = [
  ['numbers', each((at) => `${at * 7 + 1}`), each((at) => `${at * 7 + 3}`), ['number-differs']],
  [
    'footnotes',
    `${each((at) => `[^${at % 300}]`)}\n\n${times(300, (at) => `[^${at}]: a\n`).join('\n')}`,
    'x',
    ['footnote-differs'],
  ],
  ['stressed words', each((at) => `**yang ke-${at}**`), 'word '.repeat(50_000), ['emphasis-differs', 'number-differs']],
  ['links', each((at) => `[a](https://a.id/${at})`), each((at) => `[a](https://a.id/x${at})`), []],
  ['slashes in an address', `[a](https://a.id/${'/'.repeat(50_000)}x)`, '[a](https://a.id/)', ['link-differs']],
  ['quotation marks', '“'.repeat(50_000), '"'.repeat(50_000), []],
  [
    'remarks that begin',
    `\`\`\`js\n${'/*'.repeat(50_000)}\n\`\`\``,
    `\`\`\`js\n${'"'.repeat(50_001)}\n\`\`\``,
    ['code-differs'],
  ],
]

test.each(differing)('%s without number that differ are one finding each', async (_, id, en, rules) => {
  const config = `export default { unfinished: 'allow', collections: { topics: {} } }\n`
  const files = { 'dwibahasa.config.ts': config, 'topics/a.id.md': `${id}\n`, 'topics/a.en.md': `${en}\n` }
  const { findings } = await compileSound(writeProject(files))
  const aligning = ['block-doubtful', 'block-missing']
  const found = findings.map(({ ruleId }) => ruleId ?? '').filter((rule) => !aligning.includes(rule))
  expect(found.sort()).toEqual(rules)
})

test('a dead link names some of the headings that are there, and not all for each of many', async () => {
  const text = times(300, (at) => `## Judul ${at}\n\n[a](#tiada-${at})\n`).join('\n')
  const { findings } = await compileSound(writeProject({ 'topics/a.id.md': text, 'topics/a.en.md': text }))
  const dead = findings.filter(({ ruleId }) => ruleId === 'anchor-dead')
  expect(dead).toHaveLength(600)
  expect(dead[0]?.note).toContain('#judul-19, ….')
  expect(new Set(dead.map(({ expected }) => expected?.length))).toEqual(new Set([20]))
})

test('undefined references without end in one paragraph have their places', () => {
  const text = `Kata ${'[^a]\n[^b] [^c] '.repeat(2000)}`
  const { findings } = compileDocument(text, { locale: 'id' })
  expect(findings).toHaveLength(6000)
  expect(findings.slice(0, 4).map(({ line, column }) => `${line}:${column}`)).toEqual(['1:6', '2:1', '2:6', '2:11'])
  expect(findings.at(-1)).toMatchObject({ line: 2001, column: 6 })
})

test('more waivers than a call takes arguments wait for one block', () => {
  const text = `${'<!--dwibahasa-ignore-->'.repeat(200_000)}\n\n<!--dwibahasa-ignore-->\n\nYa.`
  expect(compileDocument(text, { locale: 'id' }).document.children).toMatchObject([{ type: 'paragraph' }])
})
