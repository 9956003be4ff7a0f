import fc from 'fast-check'

const word = fc.constantFrom(
  'diplomasi',
  'soft power',
  'é',
  '日本',
  '🎉',
  'a_b',
  'x',
  'Catatan:penting',
  '08:30',
  '&amp;',
  '\\*',
)
const inline = fc.letrec<{ one: string; line: string }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    word,
    tie('line').map((text) => `*${text}*`),
    tie('line').map((text) => `**${text}**`),
    tie('line').map((text) => `~~${text}~~`),
    tie('line').map((text) => `[${text}](/topics/a#x)`),
    tie('line').map((text) => `[${text}][ref]`),
    tie('line').map((text) => `:en[${text}]`),
    tie('line').map((text) => `:id[${text}]{x=1}`),
    tie('line').map((text) => `![${text}](y.png)`),
    fc.constantFrom(
      '`kode`',
      '[^1]',
      '[^2]',
      '<b>',
      '<!-- c -->',
      'https://x.example',
      'a@b.co',
      '  \n',
      '\\\n',
      '{#x}',
      '[^',
      '](',
      ':',
      '::x',
    ),
  ),
  line: fc.array(tie('one'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
})).line

const indented = (text: string, first: string, rest: string): string => first + text.replaceAll('\n', `\n${rest}`)

/** Markdown with everything in it: lists, quotes, tables, HTML, footnotes and directives, well and badly nested. */
export const markdown: fc.Arbitrary<string> = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    inline,
    fc.tuple(fc.integer({ min: 1, max: 7 }), inline).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
    tie('blocks').map((text) => indented(text, '> ', '> ')),
    tie('blocks').map((text) => indented(text, '- ', '  ')),
    tie('blocks').map((text) => indented(text, '- [x] ', '  ')),
    tie('blocks').map((text) => indented(text, '3. ', '   ')),
    tie('blocks').map((text) => `[^1]: ${indented(text, '', '    ')}`),
    fc.tuple(inline, inline).map(([one, two]) => `| ${one} | ${two} |\n|:--|--|\n| ${two} |\n| a | b | c |`),
    fc
      .tuple(
        fc.constantFrom('note', 'case', 'question', 'answer', 'foo'),
        fc.constantFrom(':::', '::::'),
        tie('blocks'),
      )
      .map(([name, fence, text]) => `${fence}${name}[Label]\n${text}\n${fence}`),
    tie('blocks').map((text) => `:::note\n${text}`),
    fc.constantFrom(
      '---',
      '```js\nx\n```',
      '<div>\nx\n</div>',
      '<!-- c -->',
      '[ref]: /topics/a "t"',
      '    kode',
      '::leaf[x]',
      'a\n===',
      ':::',
      '```',
    ),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n\n')),
})).blocks
