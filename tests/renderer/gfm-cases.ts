/** A text in GitHub Flavored Markdown, and what GitHub makes of it. */
export interface GfmCase {
  readonly name: string
  readonly markdown: string
  readonly html: string
}

const table = (head: string, body = ''): string =>
  `<table><thead>${head}</thead>${body && `<tbody>${body}</tbody>`}</table>`
const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const head = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`
const task = (done: boolean, words: string): string =>
  `<li><input type="checkbox" disabled=""${done ? ' checked=""' : ''}> ${words}</li>`
const link = (url: string, words: string = url): string => `<a href="${url}">${words}</a>`

const tables: Readonly<Record<string, readonly [markdown: string, html: string]>> = {
  'a head and a row': ['| a | b |\n| - | - |\n| c | d |', table(head('a', 'b'), row('c', 'd'))],
  'a head alone': ['| a | b |\n| --- | --- |', table(head('a', 'b'))],
  'no outer pipes': ['a | b\n--- | ---\nc | d', table(head('a', 'b'), row('c', 'd'))],
  alignment: [
    '| a | b | c | d |\n| :-- | --: | :-: | --- |\n| 1 | 2 | 3 | 4 |',
    table(
      '<tr><th align="left">a</th><th align="right">b</th><th align="center">c</th><th>d</th></tr>',
      '<tr><td align="left">1</td><td align="right">2</td><td align="center">3</td><td>4</td></tr>',
    ),
  ],
  'a pipe that is escaped, in code too': [
    '| a \\| b |\n| - |\n| `c \\| d` |\n| **e \\| f** |',
    table(head('a | b'), row('<code>c | d</code>') + row('<strong>e | f</strong>')),
  ],
  'a short row is filled up': ['| a | b |\n| - | - |\n| c |', table(head('a', 'b'), row('c', ''))],
  'a long row is cut': ['| a |\n| - |\n| c | d |', table(head('a'), row('c'))],
  'a quote ends it': ['| a |\n| - |\n| b |\n> c', `${table(head('a'), row('b'))}<blockquote><p>c</p></blockquote>`],
  'a line without a pipe is a row': ['| a |\n| - |\nb', table(head('a'), row('b'))],
  'an empty line ends it': ['| a |\n| - |\n| b |\n\nc', `${table(head('a'), row('b'))}<p>c</p>`],
  'head and rule of different width are text': ['| a | b |\n| - |\n| c |', '<p>| a | b | | - | | c |</p>'],
  'markup in cells': [
    '| *a* | [b](/c) |\n| - | - |\n| ~~d~~ | ![e](/f) |',
    table(head('<em>a</em>', link('/c', 'b')), row('<del>d</del>', '<img src="/f" alt="e">')),
  ],
  'in a list': ['- | a |\n  | - |\n  | b |', `<ul><li>${table(head('a'), row('b'))}</li></ul>`],
}

const tasks: Readonly<Record<string, readonly [markdown: string, html: string]>> = {
  'done and open': ['- [ ] a\n- [x] b\n- [X] c', `<ul>${task(false, 'a')}${task(true, 'b')}${task(true, 'c')}</ul>`],
  'in an ordered list': ['1. [x] a', `<ol>${task(true, 'a')}</ol>`],
  nested: ['- [x] a\n  - [ ] b', `<ul>${task(true, `a<ul>${task(false, 'b')}</ul>`)}</ul>`],
  'in a loose list, inside the paragraph': [
    '- [ ] a\n\n- [x] b',
    '<ul><li><p><input type="checkbox" disabled=""> a</p></li><li><p><input type="checkbox" disabled="" checked=""> b</p></li></ul>',
  ],
  'not without a blank after it': ['- [x]a', '<ul><li>[x]a</li></ul>'],
  'not empty': ['- [] a', '<ul><li>[] a</li></ul>'],
  'not outside of a list': ['[x] a', '<p>[x] a</p>'],
  'with markup': ['- [x] *a*', `<ul>${task(true, '<em>a</em>')}</ul>`],
}

const strikethrough: Readonly<Record<string, readonly [markdown: string, html: string]>> = {
  'two tildes': ['~~a~~ b', '<p><del>a</del> b</p>'],
  'one tilde': ['~a~ b', '<p><del>a</del> b</p>'],
  'not three': ['a ~~~b~~~ c', '<p>a ~~~b~~~ c</p>'],
  'not over paragraphs': ['a ~~b\n\nc~~ d', '<p>a ~~b</p><p>c~~ d</p>'],
  'around markup': ['~~a *b*~~', '<p><del>a <em>b</em></del></p>'],
  'not in code': ['`~~a~~`', '<p><code>~~a~~</code></p>'],
  'not escaped': ['\\~\\~a\\~\\~', '<p>~~a~~</p>'],
}

const autolinks: Readonly<Record<string, readonly [markdown: string, html: string]>> = {
  www: ['www.example.com', `<p>${link('http://www.example.com', 'www.example.com')}</p>`],
  'with a path': [
    'see www.example.com/a_b?c=d.',
    `<p>see ${link('http://www.example.com/a_b?c=d', 'www.example.com/a_b?c=d')}.</p>`,
  ],
  'http and https': [
    'http://a.example https://b.example',
    `<p>${link('http://a.example')} ${link('https://b.example')}</p>`,
  ],
  'punctuation at the end is no part': ['https://a.example/b?!', `<p>${link('https://a.example/b')}?!</p>`],
  'balanced brackets are a part': ['https://a.example/b_(c)', `<p>${link('https://a.example/b_(c)')}</p>`],
  'a bracket around is no part': ['(https://a.example/b_(c))', `<p>(${link('https://a.example/b_(c)')})</p>`],
  'what looks like an entity is no part': ['https://a.example/b&hl;', `<p>${link('https://a.example/b')}&amp;hl;</p>`],
  'less-than ends it': ['https://a.example/b<c', `<p>${link('https://a.example/b')}&lt;c</p>`],
  'a mail address': ['foo@bar.example', `<p>${link('mailto:foo@bar.example', 'foo@bar.example')}</p>`],
  'a mail address with a plus and a full stop': [
    'a.b+c@d.example.',
    `<p>${link('mailto:a.b+c@d.example', 'a.b+c@d.example')}.</p>`,
  ],
  'no mail address that ends in a hyphen': ['a@b.c-', '<p>a@b.c-</p>'],
  'not in code': ['`https://a.example`', '<p><code>https://a.example</code></p>'],
  'not in a link': ['[https://a.example](/b)', `<p>${link('/b', 'https://a.example')}</p>`],
  'not within a word': ['xhttps://a.example', '<p>xhttps://a.example</p>'],
}

/** The extensions of GitHub Flavored Markdown, by the names of its specification. */
export const gfmCases: Readonly<Record<string, readonly GfmCase[]>> = {
  tables: casesOf(tables),
  'task list items': casesOf(tasks),
  strikethrough: casesOf(strikethrough),
  autolinks: casesOf(autolinks),
}

/** The elements that GitHub lets nobody write. */
export const filteredTags: readonly string[] =
  'title textarea style xmp iframe noembed noframes script plaintext'.split(' ')

function casesOf(cases: Readonly<Record<string, readonly [markdown: string, html: string]>>): readonly GfmCase[] {
  return Object.entries(cases).map(([name, [markdown, html]]) => ({ name, markdown, html }))
}
