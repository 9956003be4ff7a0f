import fc from 'fast-check'

const signs = [...'*_~`#>-+=|:;!?&[](){}^\\/\'".,0123', '\n', '\n\n', ' ', '  ', '\t']
const marks = [
  'a',
  'b',
  'é',
  '💠',
  ' a ',
  '**',
  '~~',
  '```',
  '***',
  '---',
  '- ',
  '1. ',
  '2) ',
  '> ',
  '# ',
  '### ',
  '- [x] ',
]
const directives = [':::note\n', ':::question[a]\n', '\n:::\n', '\n::::case\n', ':en[', ':id[a]', 'note', '{#a}']
const links = [
  '[^1]',
  '[^1]: ',
  '[a](b)',
  '![a](b "c")',
  '| a |',
  '\n| - |\n',
  '|:-:|-:|',
  'www.a.b',
  'https://a.b',
  'a@b.c',
]
const references = ['\n    ', '&amp;', '&lt;', '&#xA;', '&#x20;', '&#x9;', '&#xD;', '&#x5B;', '&#xFEFF;']
const html = ['<b>', '</b>', '<br/>', '\n<div>\n', '</div>', '<i a="b">']

const text = (pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''))

/** Text that is full of the signs of Markdown, without raw HTML. */
export const arbitraryMarkdown: fc.Arbitrary<string> = text([
  ...signs,
  ...marks,
  ...directives,
  ...links,
  ...references,
])

/** The same with raw HTML, and without what puts it on a line that it could not begin. */
export const arbitraryMarkdownWithHtml: fc.Arbitrary<string> = text([
  ...signs,
  ...marks,
  ...directives,
  ...links,
  ...html,
])
