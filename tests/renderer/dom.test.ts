import type { Document } from '@dwibahasa/model'
import { type ElementOptions, toDom } from '@dwibahasa/renderer/dom'
import { toHtml } from '@dwibahasa/renderer/html'
import { build } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasChromium, launchBrowser } from '../handout/browser.js'
import { arbitraryDocument } from './arbitrary-document.js'
import { everyNode } from './every-node.js'
import { handbookDocuments } from './handbook-documents.js'
import { readAgain } from './html-tree.js'
import { knownDocuments } from './known-documents.js'
import { pageHtml, treePage } from './tree-page.js'

/** The fragment as HTML, after a browser's rules. */
function domHtml(document: Document, options?: ElementOptions): string {
  return readAgain(pageHtml(toDom(document, treePage, options)))
}

const optionCases: readonly ElementOptions[] = [
  { html: 'omit', headingAnchor: true, idPrefix: 'a-', keys: false },
  { headingAnchor: ({ depth }) => (depth === 2 ? '<¶>' : ''), figures: false },
  { headingShift: 2, answers: 'open', labels: { footnotes: 'Notes', note: '<b>' } },
  { answers: 'omit', href: (key, locale) => `https://h.example/${locale}/${key}`, src: () => 'javascript:alert(1)' },
]

describe('the nodes are those of the HTML', () => {
  test.each(knownDocuments)('%s', (_name, document) => {
    expect(domHtml(document)).toBe(readAgain(toHtml(document)))
  })

  test.each(optionCases)('with %o', (options) => {
    for (const [, document] of knownDocuments) {
      expect(domHtml(document, options)).toBe(readAgain(toHtml(document, options)))
    }
  })

  test('in the whole handbook', async () => {
    for (const document of await handbookDocuments()) {
      expect(domHtml(document)).toBe(readAgain(toHtml(document)))
    }
  })

  test('in any tree', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.constantFrom({}, ...optionCases), (document, options) => {
        expect(domHtml(document, options)).toBe(readAgain(toHtml(document, options)))
      }),
      { numRuns: 300 },
    )
  })
})

test('raw HTML that is let through elsewhere is text here', () => {
  const document = everyNode('en')
  expect(domHtml(document, { html: 'pass' } as never)).toBe(domHtml(document))
})

test('what is no document is refused', () => {
  for (const value of [undefined, null, {}, [], 'root'])
    expect(() => toDom(value as never, treePage)).toThrow(TypeError)
})

test('only what makes nodes is asked of the page', () => {
  const asked = new Set<string>()
  const node = (): object =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          asked.add(String(name))
          return () => undefined
        },
      },
    )
  const maker = new Proxy({} as never, {
    get: (_target, name) => {
      asked.add(String(name))
      return node
    },
  })
  toDom(everyNode('id'), maker)
  expect([...asked].sort()).toEqual([
    'appendChild',
    'createDocumentFragment',
    'createElement',
    'createTextNode',
    'setAttribute',
  ])
})

test.skipIf(!hasChromium)('a browser builds the same nodes where no HTML may be parsed (needs Chromium)', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { toDom } from '@dwibahasa/renderer/dom'; globalThis.toDom = toDom",
      resolveDir: new URL('../..', import.meta.url).pathname,
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    logLevel: 'error',
  })
  const browser = await launchBrowser()
  try {
    const tab = await browser.newPage()
    const policy = "require-trusted-types-for 'script'; style-src 'none'; img-src 'none'"
    await tab.route('**/*', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': policy },
        body: '<main></main>',
      }),
    )
    await tab.goto('https://page.example/')
    await tab.evaluate(outputFiles[0]?.text ?? '')
    for (const [, document] of knownDocuments) {
      const html = await tab.evaluate((given) => {
        const holder = window.document.createElement('div')
        const { toDom: render } = globalThis as unknown as { toDom: typeof toDom }
        holder.append(render(given, window.document))
        return holder.innerHTML
      }, document)
      expect(readAgain(html)).toBe(readAgain(toHtml(document)))
    }
  } finally {
    await browser.close()
  }
})
