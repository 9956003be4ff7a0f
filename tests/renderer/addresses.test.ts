import type { Document, Image, Link } from '@dwibahasa/model'
import { toHtml } from '@dwibahasa/renderer/html'
import { describe, expect, test } from 'vitest'

function paragraph(child: Link | Image): Document {
  return { type: 'root', locale: 'id', children: [{ type: 'paragraph', children: [child] }] }
}

function hrefOf(url: string): string | undefined {
  const html = toHtml(paragraph({ type: 'link', url, children: [{ type: 'text', value: 'words' }] }))
  if (html === '<p>words</p>\n') return undefined
  return /^<p><a href="([^"]*)">words<\/a><\/p>\n$/.exec(html)?.[1] ?? `unexpected: ${html}`
}

test('an address within the document leads to what is there, and nowhere else', () => {
  const link = (url: string, word: string): Link => ({ type: 'link', url, children: [{ type: 'text', value: word }] })
  const document: Document = {
    type: 'root',
    locale: 'id',
    children: [
      { type: 'heading', depth: 2, anchor: 'a:b&ü', children: [] },
      { type: 'heading', depth: 2, anchor: 'a:b&ü', children: [] },
      { type: 'paragraph', children: [link('#a:b&%C3%BC', 'there'), link('#a:b&ü', 'there'), link('#d', 'not')] },
    ],
  }
  const heading = '<h2 id="a:b&amp;ü"></h2>\n<h2></h2>\n'
  const there = '<a href="#a:b&amp;%C3%BC">there</a>'
  expect(toHtml(document)).toBe(`${heading}<p>${there}${there}<a>not</a></p>\n`)
})

test.each(['#café', '#caf%C3%A9', '#caf%c3%a9', '#c%61f%C3%A9', '#%63afé'])(
  '%s leads to the heading of that name',
  (url) => {
    const link: Link = { type: 'link', url, children: [] }
    const heading = { type: 'heading', depth: 2, anchor: 'café', children: [] } as const
    const document: Document = {
      type: 'root',
      locale: 'id',
      children: [heading, { type: 'paragraph', children: [link] }],
    }
    expect(toHtml(document)).toContain('<a href="#caf%C3%A9"></a>')
  },
)

test.each(['#100%', '#%', '#%C3', '#%ff'])('%s, which is not UTF-8, leads to the heading that is spelled so', (url) => {
  const link: Link = { type: 'link', url, children: [] }
  const heading = { type: 'heading', depth: 2, anchor: url.slice(1), children: [] } as const
  const document: Document = {
    type: 'root',
    locale: 'id',
    children: [heading, { type: 'paragraph', children: [link] }],
  }
  const html = toHtml(document)
  expect(html).toContain(`<h2 id="${url.slice(1)}">`)
  expect(decodeURIComponent(/href="#([^"]*)"/.exec(html)?.[1] ?? '')).toBe(url.slice(1))
})

function srcOf(url: string): string | undefined {
  const html = toHtml(paragraph({ type: 'image', url, alt: 'words' }))
  if (html === '<p>words</p>\n') return undefined
  return /^<p><img src="([^"]*)" alt="words"><\/p>\n$/.exec(html)?.[1] ?? `unexpected: ${html}`
}

describe('an address that is followed', () => {
  test.each([
    ['https://www.un.org/a?b=c&d=e#f', 'https://www.un.org/a?b=c&amp;d=e#f'],
    ['HTTP://EXAMPLE.ORG', 'HTTP://EXAMPLE.ORG'],
    ['', ''],
    ['mailto:humas@kemlu.go.id', 'mailto:humas@kemlu.go.id'],
    ['tel:+62213441508', 'tel:+62213441508'],
    ['irc://irc.example/a', 'irc://irc.example/a'],
    ['xmpp:a@b.example', 'xmpp:a@b.example'],
    ['terms/diplomat', 'terms/diplomat'],
    ['../a b', '../a%20b'],
    ['/a:b', '/a:b'],
    ['?a:b', '?a:b'],
    ['https://id.wikipedia.org/wiki/Soekarno–Hatta', 'https://id.wikipedia.org/wiki/Soekarno%E2%80%93Hatta'],
    ['https://a.example/%20%zz%', 'https://a.example/%20%25zz%25'],
    ['https://a.example/"<>`', 'https://a.example/%22%3C%3E%60'],
    ['https://a.example/\ud83d\ude00', 'https://a.example/%F0%9F%98%80'],
    ['https://a.example/\ud83d', 'https://a.example/%EF%BF%BD'],
    ['https://a.example/\0', 'https://a.example/%EF%BF%BD'],
    ['javascript&colon;alert(1)', 'javascript&amp;colon;alert(1)'],
    ['&#106;avascript:alert(1)', '&amp;#106;avascript:alert(1)'],
    ['\\\\host\\a', '%5C%5Chost%5Ca'],
    ['/\\host', '/%5Chost'],
    ['\t//host', '%09//host'],
  ])('%j becomes %j', (url, href) => expect(hrefOf(url)).toBe(href))

  test.each([
    '//host/a',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u2028javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\0script:alert(1)',
    'javascript\u00a0:alert(1)',
    'javaſcript:alert(1)',
    'java%73cript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'blob:https://a.example/b',
    'view-source:https://a.example',
    'httpsx:a',
    ':a',
    'a b:c',
    // Browsers would go to `good.example`; encoded, the backslash would make it the name of a user at the other host.
    'https://good.example\\@bad.example/',
    'https:good.example\\@bad.example/',
    'ftp://a.example\\b',
  ])('%j is refused, and the words stay', (url) => expect(hrefOf(url)).toBeUndefined())
})

describe('an address that is loaded', () => {
  test.each([
    ['https://a.example/b.png', 'https://a.example/b.png'],
    ['/peta asia.png', '/peta%20asia.png'],
    ['b.png?x=1&y=2', 'b.png?x=1&amp;y=2'],
  ])('%j becomes %j', (url, src) => expect(srcOf(url)).toBe(src))

  test.each([
    '',
    '//host/a.png',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    'mailto:a@b.example',
    'tel:1',
    'blob:https://a.example/b',
  ])('%j is refused, and the text alternative stays', (url) => expect(srcOf(url)).toBeUndefined())
})
