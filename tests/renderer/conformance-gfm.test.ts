import { compileDocument } from '@dwibahasa/compiler'
import { toHtml, toJson, toText } from '@dwibahasa/renderer'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { elementsOf } from './elements-of.js'
import { filteredTags, gfmCases } from './gfm-cases.js'
import { isValidJson } from './is-valid-json.js'
import { normaliseHtml } from './normalise-html.js'
import { wordsIn } from './words-in.js'

const compiled = (markdown: string, syntax: 'commonmark' | 'gfm' | 'dwibahasa') =>
  compileDocument(markdown, { locale: 'en', keepComments: true, syntax }).document

describe.each(Object.entries(gfmCases))('%s', (_extension, cases) => {
  test.each(cases)('$name', ({ markdown, html }) => {
    for (const syntax of ['gfm', 'dwibahasa'] as const) {
      const document = compiled(markdown, syntax)
      expect(normaliseHtml(toHtml(document, { keys: false }))).toBe(normaliseHtml(html))
      expect(isValidJson(JSON.parse(toJson(document)))).toBe(true)
      const text = toText(document)
      for (const word of wordsIn(html)) expect(text).toContain(word)
    }
  })

  test('is more than CommonMark', () => {
    const differing = cases.filter(
      ({ markdown, html }) =>
        normaliseHtml(toHtml(compiled(markdown, 'commonmark'), { keys: false })) !== normaliseHtml(html),
    )
    expect(differing).not.toEqual([])
  })
})

describe('disallowed raw HTML', () => {
  test.each(filteredTags)('<%s> is shown as text, as a block and in a line', (name) => {
    for (const markdown of [`<${name}>\na\n</${name}>`, `b <${name}> c`, `<${name.toUpperCase()}>`]) {
      const document = compiled(markdown, 'gfm')
      const elements = elementsOf(parseFragment(toHtml(document)))
      expect(elements.map(({ tagName }) => tagName)).not.toContain(name)
      expect(toText(document).toLowerCase()).toContain(`<${name}>`)
      // The control: who asks for raw HTML gets it.
      expect(toHtml(document, { html: 'pass' }).toLowerCase()).toContain(`<${name}>`)
    }
  })
})
