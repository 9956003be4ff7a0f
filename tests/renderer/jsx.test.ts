import type { Document } from '@dwibahasa/model'
import { toHtml } from '@dwibahasa/renderer/html'
import { toJsx } from '@dwibahasa/renderer/jsx'
import { renderToString as vueToString } from '@vue/server-renderer'
import { build } from 'esbuild'
import fc from 'fast-check'
import * as preact from 'preact/jsx-runtime'
import { renderToString as preactToString } from 'preact-render-to-string'
import * as react from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSSRApp } from 'vue'
import * as vue from 'vue/jsx-runtime'
import { hasChromium, launchBrowser } from '../handout/browser.js'
import { arbitraryDocument } from './arbitrary-document.js'
import { handbookDocuments } from './handbook-documents.js'
import { normalised } from './html-tree.js'
import { knownDocuments } from './known-documents.js'

/** With the names of React, an image named as what every object has is written in another way: React breaks at it. */
const withPlainAddresses = (html: string) =>
  html.replace(/(?<= src=")\.\/(?=(\w+)")/g, (before, name: string) => (name in {} ? '' : before))

const frameworks: Readonly<Record<string, (document: Document) => string | Promise<string>>> = {
  // React itself asks for images ahead: it writes a link for each before everything else.
  React: (document) =>
    withPlainAddresses(renderToStaticMarkup(toJsx(document, react))).replace(
      /^(?:<link rel="preload" as="image" href="[^"]*"\/>)+/,
      '',
    ),
  Preact: (document) => withPlainAddresses(preactToString(toJsx(document, preact))),
  'Preact with the names of HTML': (document) =>
    preactToString(toJsx(document, { ...preact, elementAttributeNameCase: 'html' })),
  Vue: (document) => vueToString(createSSRApp(() => toJsx(document, { ...vue, elementAttributeNameCase: 'html' }))),
}

test.skipIf(!hasChromium)('Solid renders what the HTML says, in a browser (needs Chromium)', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { toJsx } from '@dwibahasa/renderer/jsx'
        import * as solid from 'solid-js/h/jsx-runtime'
        import { render } from 'solid-js/web'
        globalThis.solidHtml = (document) => {
          const holder = window.document.createElement('div')
          render(toJsx(document, { ...solid, elementAttributeNameCase: 'html' }), holder)
          // Solid sets what is checked as a property, which is no attribute.
          for (const input of holder.querySelectorAll('input')) input.toggleAttribute('checked', input.checked)
          return holder.innerHTML
        }`,
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
    const said: string[] = []
    tab.on('console', (message) => said.push(message.text()))
    await tab.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
    await tab.goto('https://page.example/')
    await tab.evaluate(outputFiles[0]?.text ?? '')
    for (const [, document] of knownDocuments) {
      const html = await tab.evaluate((given) => {
        const { solidHtml } = globalThis as unknown as { solidHtml: (document: Document) => string }
        return solidHtml(given)
      }, document)
      expect(normalised(html)).toBe(normalised(toHtml(document)))
    }
    expect(said).toEqual([])
  } finally {
    await browser.close()
  }
})

const warn = vi.spyOn(console, 'warn')
const error = vi.spyOn(console, 'error')
beforeEach(() => {
  warn.mockReset()
  error.mockReset()
})
afterEach(() => {
  expect(warn.mock.calls).toEqual([])
  expect(error.mock.calls).toEqual([])
})

describe.each(Object.entries(frameworks))('%s renders what the HTML says, and warns of nothing', (_name, render) => {
  test.each(knownDocuments)('%s', async (_document, document) => {
    expect(normalised(await render(document))).toBe(normalised(toHtml(document)))
  })

  test('an item whose paragraphs have only a footnote between them', async () => {
    const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] }) as const
    const definition = { type: 'footnoteDefinition', identifier: 'a', number: 1, references: 0, children: [] } as const
    for (const [first, second] of [
      ['one', 'two'],
      [' ', ' '],
    ] as const) {
      const item = { type: 'listItem', children: [paragraph(first), definition, paragraph(second)] } as const
      const document: Document = {
        type: 'root',
        locale: 'en',
        children: [{ type: 'list', ordered: false, children: [item] }],
      }
      expect(normalised(toHtml(document))).toContain(`<li>${first}\n${second}</li>`)
      expect(normalised(await render(document))).toBe(normalised(toHtml(document)))
    }
  })

  test('an image named as what every object has', async () => {
    const image = { type: 'image', url: 'toString', alt: '' } as const
    const document: Document = { type: 'root', locale: 'en', children: [{ type: 'paragraph', children: [image] }] }
    expect(normalised(await render(document))).toBe(normalised(toHtml(document)))
  })

  test('in the whole handbook', async () => {
    for (const document of await handbookDocuments()) {
      expect(normalised(await render(document))).toBe(normalised(toHtml(document)))
    }
  })

  test('in any tree', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        expect(normalised(await render(document))).toBe(normalised(toHtml(document)))
      }),
      { numRuns: 200 },
    )
  })
})
