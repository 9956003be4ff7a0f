import type { BlockContent, Document } from '@dwibahasa/model'
import { type HtmlOverrides, toHtml } from '@dwibahasa/renderer/html'
import { describe, expect, test } from 'vitest'
import { everyNode } from './every-node.js'
import { nodeTypes } from './node-types.js'

const text = (value: string) => ({ type: 'text', value }) as const
const documentOf = (...children: BlockContent[]): Document => ({ type: 'root', locale: 'en', children })
const heading = {
  type: 'heading',
  depth: 2,
  anchor: 'a',
  children: [text('A & '), { type: 'strong', children: [text('b')] }],
} as const

describe('a host renders nodes of a type itself', () => {
  test.each<[string, HtmlOverrides, string]>([
    [
      'around what the renderer makes',
      { heading: (_node, next) => `<header>${next()}</header>` },
      '<header><h2 id="a">A &amp; <strong>b</strong></h2>\n</header>',
    ],
    [
      'with the children rendered',
      { heading: (node, _next, { phrasing }) => `<h1>${phrasing(node.children)}</h1>` },
      '<h1>A &amp; <strong>b</strong></h1>',
    ],
    [
      'inside other nodes',
      { strong: (node, _next, { phrasing }) => `<b>${phrasing(node.children)}</b>` },
      '<h2 id="a">A &amp; <b>b</b></h2>\n',
    ],
    [
      'several types together',
      { heading: (_node, next) => `[${next()}]`, text: (node, next) => `(${next()}${node.value.length})` },
      '[<h2 id="a">(A &amp; 4)<strong>(b1)</strong></h2>\n]',
    ],
    [
      'with words of the language',
      { heading: (_node, _next, { labels, locale }) => `${locale} ${labels.note}` },
      'en Note',
    ],
    [
      'with an attribute of its own',
      { heading: (node, _next, context) => `<h2 title="${context.escape(node.anchor)}">` },
      '<h2 title="a">',
    ],
    ['not at all', { heading: () => '' }, ''],
    ['as if there were none', {}, '<h2 id="a">A &amp; <strong>b</strong></h2>\n'],
  ])('%s', (_name, overrides, html) => expect(toHtml(documentOf(heading), { overrides })).toBe(html))

  test('the image of a figure, whose title it is told although the caption says it', () => {
    const image = { type: 'image', url: 'a.png', alt: 'A', title: 'T' } as const
    const figure = documentOf({ type: 'paragraph', children: [image] })
    const overrides: HtmlOverrides = { image: (node, next) => `[${node.title}]${next()}` }
    expect(toHtml(figure, { overrides })).toBe(
      '<figure class="dwi-figure">[T]<img src="a.png" alt="A"><figcaption>T</figcaption></figure>\n',
    )
  })

  const unlike = nodeTypes.filter((type) => type !== 'root')
  test.each(unlike)('%s, wherever it stands', (type) => {
    const document = everyNode('en')
    const seen: string[] = []
    const override = (node: { readonly type: string }, next: () => string) => {
      seen.push(node.type)
      return next()
    }
    const html = toHtml(document, { overrides: { [type]: override } as HtmlOverrides })
    expect(new Set(seen)).toEqual(new Set([type]))
    expect(html).toBe(toHtml(document))
  })
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ['heading'], { type: 'heading' }, 1, null])(
  'a node of type %j calls nothing',
  (type) => {
    const document = {
      type: 'root',
      locale: 'en',
      children: [
        { type, children: [text('a')] },
        { type, value: 'b' },
      ],
    }
    const heading = () => 'called'
    for (const overrides of [{ heading }, Object.create({ [String(type)]: heading, toString: heading })]) {
      expect(toHtml(document as never, { overrides })).toBe('<p>a</p>\n<p>b</p>\n')
    }
  },
)

test('what an override catches leaves no trace', () => {
  const link = (entryKey: string) => ({ type: 'link', url: '', entryKey, children: [text('a')] }) as const
  const document = documentOf(
    { type: 'paragraph', children: [text('before')] },
    ...Array.from({ length: 500 }, () => ({ type: 'paragraph', children: [link('bad')] }) as const),
    { type: 'paragraph', children: [link('good')] },
  )
  const href = (key: string) => {
    if (key === 'bad') throw new Error('unknown')
    return `/${key}`
  }
  const paragraph = (_node: unknown, next: () => string) => {
    try {
      return next()
    } catch {
      return '?'
    }
  }
  expect(toHtml(document, { href, overrides: { paragraph } })).toBe(
    `<p>before</p>\n${'?'.repeat(500)}<p><a href="/good">a</a></p>\n`,
  )
})

test.each([undefined, null, 5, {}, Symbol('a')])('an override that returns %s writes nothing', (value) => {
  const overrides = { text: () => value } as unknown as HtmlOverrides
  expect(toHtml(documentOf({ type: 'paragraph', children: [text('a')] }), { overrides })).toBe('<p></p>\n')
})
