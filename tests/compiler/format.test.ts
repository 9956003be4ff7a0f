import { formatMarkdown } from '@dwibahasa/compiler'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const cases: readonly (readonly [name: string, before: string, after: string])[] = [
  [
    'remarks, which stay',
    '<!-- dwibahasa-ignore number-differs: x -->\n* Satu <!-- dua -->\n',
    '<!-- dwibahasa-ignore number-differs: x -->\n\n- Satu <!-- dua -->\n',
  ],
  ['headings', 'Judul\n=====\n\nSub\n---\n', '# Judul\n\n## Sub\n'],
  ['closed headings', '## Judul ##\n', '## Judul\n'],
  ['bullets', '* satu\n* dua\n    * tiga\n', '- satu\n- dua\n  - tiga\n'],
  ['numbers', '1) satu\n1) dua\n', '1. satu\n2. dua\n'],
  ['a first number', '3. tiga\n9. empat\n', '3. tiga\n4. empat\n'],
  ['emphasis', '_miring_ dan __tebal__\n', '*miring* dan **tebal**\n'],
  ['rules', 'a\n\n* * *\n\nb\n', 'a\n\n---\n\nb\n'],
  ['code', '    indented\n\n~~~js\na\n~~~\n', '```\nindented\n```\n\n```js\na\n```\n'],
  ['tables', 'a|b\n:-|-:\n1|2\n', '| a | b |\n| :-- | --: |\n| 1 | 2 |\n'],
  ['links', '[x]( https://b.example ) https://a.example\n', '[x](https://b.example) <https://a.example>\n'],
  ['frontmatter is left alone', '---\na:   1\n---\nTeks\n', '---\na:   1\n---\n\nTeks\n'],
  ['directives', ':::note[Label]\nTeks :en[soft power].\n:::\n', ':::note[Label]\nTeks :en[soft power].\n:::\n'],
  [
    'nested directives',
    '::::question\nApa?\n:::answer\nIni.\n:::\n::::\n',
    '::::question\nApa?\n\n:::answer\nIni.\n:::\n::::\n',
  ],
  ['what only looks like a directive', 'Catatan:penting localhost:3000\n', 'Catatan:penting localhost:3000\n'],
  ['colons before words', 'Jam:tangan :senyum: A6:2017\n', 'Jam:tangan :senyum: A6:2017\n'],
  ['colons in an image', '![A6:2017 di:sini](x.png)\n', '![A6:2017 di:sini](x.png)\n'],
  ['colons in addresses', '[x](mailto:a@b.example)\n', '[x](mailto:a@b.example)\n'],
  ['colons that are escaped', 'a\\:en[x](/c) b:id\\[x]\n', 'a\\:en[x](/c) b\\:id\\[x]\n'],
  ['CRLF and a byte order mark', '\uFEFFsatu\r\n\r\ndua\r\n', 'satu\n\ndua\n'],
  ['line breaks in a paragraph stay', 'satu\ndua\n', 'satu\ndua\n'],
]

// Pieces that meet in ways nobody writes on purpose.
const words = ['teks', 'kata lain', ' ', '  ', '\n', '\n\n', 'é', '😀', '\t', '\\', '&amp;']
const marks = [
  '# ',
  '- ',
  '1. ',
  '> ',
  '* ',
  '_',
  '**',
  '`',
  '```',
  '~~',
  '---',
  '|',
  '| - |',
  '<',
  '>',
  '<b>',
  '![',
  ']',
  '{',
  '}',
]
const constructs = [
  ':',
  '::',
  ':::note',
  ':::',
  ':en[x]',
  '[a]',
  '(b)',
  '[^1]',
  '[^1]: ',
  '{#a}',
  'https://a.example',
  '[x]: y',
]
const pieces = fc.array(fc.constantFrom(...words, ...marks, ...constructs), { maxLength: 30 })

describe('formatting', () => {
  test.each(cases)('%s', (_, before, after) => {
    expect(formatMarkdown(before)).toEqual({ text: after })
    expect(formatMarkdown(after)).toEqual({ text: after })
  })

  test('is idempotent wherever it formats at all', () => {
    const law = fc.property(pieces, (parts) => {
      const { text } = formatMarkdown(parts.join(''))
      if (text !== undefined) expect(formatMarkdown(text)).toEqual({ text })
    })
    fc.assert(law, { numRuns: 1500 })
  })

  test('leaves 10,000 nested quotations alone', () => {
    expect(formatMarkdown(`${'>'.repeat(10_000)} a\n`)).toEqual({ text: undefined })
  })

  test('gives up rarely, on what it could not keep', () => {
    let refused = 0
    const count = fc.property(pieces, (parts) => {
      if (formatMarkdown(parts.join('')).text === undefined) refused += 1
    })
    fc.assert(count, { numRuns: 1500, seed: 10 })
    expect(refused).toBeGreaterThan(0)
    expect(refused).toBeLessThan(15)
  })
})
