import { readFileSync } from 'node:fs'
import { type CompileDocumentOptions, compileDocument } from '@dwibahasa/compiler'
import { toHtml, toJson, toText } from '@dwibahasa/renderer'
import { tests } from 'commonmark-spec'
import { describe, expect, test } from 'vitest'
import { isValidJson } from './is-valid-json.js'
import { normaliseHtml, withoutLinks } from './normalise-html.js'
import { wordsIn } from './words-in.js'

const readme = readFileSync(new URL('../../packages/renderer/README.md', import.meta.url), 'utf8')

type Syntax = NonNullable<CompileDocumentOptions['syntax']>

const examples = tests.map(({ number, section, markdown, html }) => ({
  number,
  section,
  markdown: markdown.replaceAll('→', '\t'),
  html: html.replaceAll('→', '\t'),
}))

/** What a renderer that trusts nobody's addresses shows otherwise: the words of the link, without the link. */
const addresses = new Map([
  [500, 'what stands before the colon is no scheme'],
  [598, 'a scheme that is not allowed'],
  [599, 'a scheme that is not allowed'],
  [601, 'a scheme that is not allowed'],
])

/** Examples with a link to a place in the document that is not there: unless authors may write ids, it is no link. */
const leadsNowhere = new Set([501])

/** What means something else in other Markdown than CommonMark. */
const extended = new Map([
  [602, 'GFM: a bare address is a link'],
  [606, 'GFM: a bare address is a link'],
  [608, 'GFM: a bare address is a link'],
  [611, 'GFM: a bare address is a link'],
  [612, 'GFM: a bare address is a link'],
])
const frontmatter = new Map([
  [96, 'frontmatter'],
  [98, 'frontmatter'],
])

const compiled = (markdown: string, syntax: Syntax) =>
  compileDocument(markdown, { locale: 'en', keepComments: true, syntax }).document
const rendered = (markdown: string, syntax: Syntax) =>
  normaliseHtml(toHtml(compiled(markdown, syntax), { html: 'pass', keys: false, figures: false }))

test('the specification has 652 examples', () => expect(examples).toHaveLength(652))

describe.each<[Syntax, readonly number[]]>([
  ['commonmark', []],
  ['gfm', [...extended.keys()]],
  ['dwibahasa', [...frontmatter.keys(), ...extended.keys()]],
])('as %s', (syntax, differing) => {
  test('every example becomes what the specification says, save those that are listed', () => {
    const found = examples.filter(({ markdown, html }) => rendered(markdown, syntax) !== normaliseHtml(html))
    expect(found.map(({ number }) => number)).toEqual([...differing, ...addresses.keys()].sort((a, b) => a - b))
    expect(readme).toContain(`| \`'${syntax}'\` | ${examples.length - found.length} | ${addresses.size} |`)
  })
})

describe.each(examples)('example $number, $section', ({ number, markdown, html }) => {
  const document = compiled(markdown, 'commonmark')
  const raw = JSON.stringify(document).includes('"type":"html"')

  test('as HTML', () => {
    if (addresses.has(number)) expect(withoutLinks(rendered(markdown, 'commonmark'))).toBe(withoutLinks(html))
    else expect(rendered(markdown, 'commonmark')).toBe(normaliseHtml(html))
    // Raw HTML is all that the default policy changes.
    const safe = normaliseHtml(toHtml(document, { keys: false, figures: false }))
    if (leadsNowhere.has(number)) expect(withoutLinks(safe)).toBe(withoutLinks(html))
    else if (!raw) expect(safe).toBe(rendered(markdown, 'commonmark'))
    else expect(safe).not.toBe(rendered(markdown, 'commonmark'))
  })

  test('as text', () => {
    const text = toText(document, { links: 'none' })
    const narrow = toText(document, { links: 'none', width: 20 })
    let at = 0
    for (const word of raw ? [] : wordsIn(html)) {
      expect(text.indexOf(word, at), `${word} in ${text}`).toBeGreaterThanOrEqual(at)
      at = text.indexOf(word, at) + word.length
    }
    expect(narrow.replace(/[\s>]/g, '')).toBe(text.replace(/[\s>]/g, ''))
  })

  test('as JSON', () => {
    const json = toJson(document)
    expect(isValidJson(JSON.parse(json))).toBe(true)
    expect(JSON.parse(json).document).toEqual(JSON.parse(JSON.stringify(document)))
  })
})
