import { type HtmlOptions, toHtml } from '@dwibahasa/renderer/html'
import { describe, expect, test } from 'vitest'
import { everyNode } from './every-node.js'

const document = everyNode('en')
const plain = toHtml(document)

const cases: readonly (readonly [
  name: string,
  options: HtmlOptions,
  gains: readonly string[],
  loses: readonly string[],
])[] = [
  [
    'href',
    { href: (key, locale, block, anchor) => `https://h.example/${[key, locale, block, anchor]}` },
    ['href="https://h.example/terms/diplomat,en,h9,tasks"', 'href="#en-heading"'],
    ['href="/en/terms/diplomat#tasks"'],
  ],
  [
    'href that is refused',
    { href: () => 'javascript:alert(1)' },
    ['</a>reference<a'],
    ['href="/en/terms/diplomat#tasks"'],
  ],
  [
    'src',
    { src: (url, locale) => `${url}?${locale}` },
    ['src="https://image.example/a.png?en"'],
    ['src="https://image.example/a.png"'],
  ],
  ['src that is refused', { src: () => 'data:image/png,' }, ['</a>altinline html'], ['<img']],
  ['html: omit', { html: 'omit' }, ['title="title"><sup>'], ['inline html', 'block html']],
  ['html: pass', { html: 'pass' }, ['\nblock html\n'], ['language-html']],
  ['keys: false', { keys: false }, ['<h2 id="en-heading"'], ['data-key']],
  [
    'idPrefix',
    { idPrefix: 'a-' },
    [
      'id="a-en-heading"',
      'href="#a-en-heading"',
      'id="a-fn:1"',
      'href="#a-fn:1"',
      'id="a-fnref:1:2"',
      'href="#a-fnref:1:2"',
      'href="/en/terms/diplomat#tasks"',
    ],
    ['id="en-heading"', 'href="#en-heading"', 'id="fn:1"'],
  ],
  [
    'headingAnchor',
    { headingAnchor: true },
    ['</h2><a class="dwi-permalink" href="#en-heading" aria-label="Link to the section “Heading”">#</a></div>'],
    [],
  ],
  [
    'headingAnchor, as a function',
    { headingAnchor: (heading, locale) => `<${locale} ${heading.depth}>` },
    ['href="#en-heading" aria-label="Link to the section “Heading”">&lt;en 2&gt;</a></div>'],
    [],
  ],
  ['headingShift', { headingShift: 2 }, ['<h4 id="en-heading"', '<h4>Footnotes</h4>'], ['<h2']],
  ['headingShift above 6', { headingShift: 9 }, ['<h6 id="en-heading"'], ['<h2']],
  ['headingShift below 1', { headingShift: -9 }, ['<h1 id="en-heading"'], ['<h2']],
  ['answers: open', { answers: 'open' }, ['<details class="dwi-answer" open'], []],
  ['answers: omit', { answers: 'omit' }, ['question</p>\n</div>'], ['dwi-answer', 'answer</p>']],
  [
    'labels',
    { labels: { footnotes: 'Notes', backToReference: 'Up to {{reference}}', table: 'T{{number}}', answer: 'A <b>' } },
    ['<h2>Notes</h2>', 'aria-label="Up to 1-2"', 'aria-label="T1"', '>A &lt;b&gt;</summary>'],
    ['Footnotes', 'Back to', 'Table 1'],
  ],
]

describe('each option changes what it says', () => {
  test.each(cases)('%s', (_name, options, gains, loses) => {
    const html = toHtml(document, options)
    for (const part of gains) {
      expect(html).toContain(part)
    }
    for (const part of loses) {
      expect(plain).toContain(part)
      expect(html).not.toContain(part)
    }
  })

  test.each(cases.filter(([, , gains]) => gains.some((part) => !plain.includes(part))))(
    '%s shows in the HTML',
    (_name, options) => {
      expect(toHtml(document, options)).not.toBe(plain)
    },
  )
})

test.each([
  ['href', {}],
  ['an option that is undefined', { href: undefined, src: undefined, html: undefined, idPrefix: undefined } as never],
])('%s keeps its default', (_name, options) => expect(toHtml(document, options)).toBe(plain))

test('what is no document is refused', () => {
  for (const value of [undefined, null, {}, { type: 'paragraph', children: [] }, Promise.resolve(document), 'root']) {
    expect(() => toHtml(value as never)).toThrow(TypeError)
  }
})

test('a document of neither language is taken for Indonesian', () => {
  expect(toHtml({ ...document, locale: 'fr' as never })).toContain('<h2>Catatan kaki</h2>')
})

test('the tree is left as it was', () => {
  const frozen = structuredClone(document)
  const freeze = (value: object): void => {
    Object.freeze(value)
    for (const field of Object.values(value)) if (typeof field === 'object' && field !== null) freeze(field)
  }
  freeze(frozen)
  expect(toHtml(frozen)).toBe(plain)
  expect(frozen).toEqual(document)
})

test('a heading without words has no permanent link: there is nothing to call it by', () => {
  const heading = { type: 'heading', depth: 2, anchor: 'a', children: [] } as const
  expect(toHtml({ type: 'root', locale: 'en', children: [heading] }, { headingAnchor: true })).toBe(
    '<h2 id="a"></h2>\n',
  )
})
