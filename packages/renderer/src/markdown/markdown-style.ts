import { directiveToMarkdown } from 'mdast-util-directive'
import { gfmToMarkdown } from 'mdast-util-gfm'
import type { Options } from 'mdast-util-to-markdown'
import { containerDirective } from './container-directive.js'
import { footnoteReference } from './footnote-reference.js'
import { listItem } from './list-item.js'

/** What may not stand unescaped in text, beyond what the utilities know. */
const unsafe: NonNullable<Options['unsafe']> = [
  // The utilities look for each of these with the line break after it, and so miss every second of lines that are one
  // sign each. Here what follows is looked at, not taken.
  { atBreak: true, character: '*', after: '(?=[ \\t\\r\\n*])' },
  { atBreak: true, character: '+', after: '(?=[ \\t\\r\\n])' },
  { atBreak: true, character: '-', after: '(?=[ \\t\\r\\n:|-])' },
  { atBreak: true, before: '\\d+', character: '.', after: '(?=[ \\t\\r\\n]|$)' },
  // The compiler strips a byte order mark, and reads every kind of line break as one.
  {
    character: '\ufeff',
    inConstruct: 'phrasing',
    notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
  },
  { character: '\r', inConstruct: 'phrasing' },
  // A colon after a reference to a footnote would make a definition of it.
  { character: ':', before: '\\]', inConstruct: 'phrasing' },
  // Three of them at the start of a document would open its frontmatter.
  { atBreak: true, character: '+', after: '\\+\\+' },
  // In a line a colon begins words in the other language, and nothing else.
  { character: ':', after: '(?:id|en)\\[', inConstruct: 'phrasing' },
  // Braces after a directive would be its attributes, at the end of a heading its anchor.
  { character: '{', before: '\\]', inConstruct: 'phrasing' },
  { character: '{', after: '#', inConstruct: ['headingAtx', 'headingSetext'] },
  // An address that begins so would end at the first `>`, and what comes after it would be raw HTML.
  { character: '<', inConstruct: 'destinationRaw' },
  // White space at the edges of a cell would be padding.
  { character: ' ', before: '^\\|', inConstruct: 'tableCell' },
  { character: ' ', after: '\\|$', inConstruct: 'tableCell' },
  { character: '\t', before: '^\\|', inConstruct: 'tableCell' },
  { character: '\t', after: '\\|$', inConstruct: 'tableCell' },
]

const directives = directiveToMarkdown()

/** Directives, without what escapes any colon before a letter or a digit, as in `08:30`. */
const ownDirectives: Options = {
  ...directives,
  unsafe: directives.unsafe?.filter(({ character, atBreak }) => character !== ':' || atBreak === true),
}

/** CommonMark, GFM, footnotes and directives, in the style that the formatter of the compiler has. */
export const markdownStyle: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  strong: '*',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  incrementListMarker: true,
  // `<a@b.c>` is no link in every place where `[a@b.c](mailto:a@b.c)` is one.
  resourceLink: true,
  // `---` at the start of a document would open its frontmatter.
  rule: '*',
  setext: false,
  unsafe,
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), ownDirectives],
  handlers: { containerDirective, footnoteReference, listItem },
}
