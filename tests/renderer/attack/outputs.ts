import { type SheetEntry, type SheetKind, sheetHtml, sheetJson, sheetText } from '@dwibahasa/handout'
import type { Document, Entry } from '@dwibahasa/model'
import { type HtmlOptions, type Labels, labels, toHtml, toJson, toText } from '@dwibahasa/renderer'
import { toDom } from '@dwibahasa/renderer/dom'
import { toJsx } from '@dwibahasa/renderer/jsx'
import { toMarkdown } from '@dwibahasa/renderer/markdown'
import { toParallelHtml, toParallelText } from '@dwibahasa/renderer/parallel'
import * as react from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { plainJsx, plainNodes } from '../plain-jsx.js'
import { pageHtml, treePage } from '../tree-page.js'

type Render = (document: Document, value: string) => string

const layouts = ['columns', 'interleaved', 'stacked'] as const

/** All that a host may say, as if a stranger had said it. */
function hostile(value: string): HtmlOptions & { readonly html: 'text' } {
  const words: Partial<Labels> = Object.fromEntries(Object.keys(labels.id).map((name) => [name, value]))
  return {
    href: () => value,
    src: () => value,
    html: 'text',
    idPrefix: value,
    headingAnchor: true,
    answers: 'open',
    labels: words,
  }
}

const both = (document: Document) => ({ id: document, en: document })
const titles = (value: string) => ({ title: same(value), showStale: true })
const same = (value: string) => ({ id: value, en: value })

function entryOf(document: Document, value: string): Entry {
  const fields = Object.fromEntries([
    ['title', value],
    [value, value],
    ['list', [value, { [value]: value }]],
    ['body', document],
  ])
  const entry: unknown = {
    key: value,
    title: value,
    fields,
    status: value,
    requested: value,
    resolved: value,
    isFallback: value,
    body: document,
  }
  return entry as Entry
}

function sheetOf(document: Document, value: string): SheetEntry {
  const fact = {
    label: value,
    values: [
      { text: value, url: value },
      { text: value, entryKey: value },
    ],
  }
  const side = {
    title: value,
    summary: value,
    facts: [fact],
    body: document,
    sections: [{ title: value, body: { ...document, children: [] } }],
    closing: [fact],
    resolved: value,
    fields: { [value]: value },
  }
  const entry: unknown = { key: value, collection: same(value), id: side, en: side, date: value }
  return entry as SheetEntry
}

const sheetOptions = (value: string, kind: SheetKind) => ({
  kind,
  edition: { name: same(value), source: value, licence: { name: value, url: value }, date: value },
  href: () => value,
  src: () => value,
  contents: value,
  alternates: { id: value, en: value, 'id-en': value },
})

/** What makes pieces of HTML of a document. */
export const htmlOutputs: Readonly<Record<string, Render>> = {
  toHtml: (document) => toHtml(document),
  'toHtml with anchors': (document) => toHtml(document, { headingAnchor: true, html: 'omit', idPrefix: 'a-' }),
  'toHtml for a hostile host': (document, value) => toHtml(document, hostile(value)),
  toDom: (document) => pageHtml(toDom(document, treePage, { headingAnchor: true })),
  'toDom for a hostile host': (document, value) => pageHtml(toDom(document, treePage, hostile(value))),
  toJsx: (document) => pageHtml(plainNodes(toJsx(document, { ...plainJsx, elementAttributeNameCase: 'html' }))),
  // React asks for images ahead of the markup, in elements of its own.
  'toJsx with React': (document, value) =>
    renderToStaticMarkup(toJsx(document, { ...react, ...hostile(value) })).replace(
      /^(?:<link rel="preload" as="image" href="[^"]*"\/>)+/,
      '',
    ),
  ...Object.fromEntries(
    layouts.map((layout): [string, Render] => [
      `toParallelHtml in ${layout}`,
      (document, value) => toParallelHtml(both(document), { layout, ...titles(value) }),
    ]),
  ),
}

/** What makes whole pages of it. */
export const pageOutputs: Readonly<Record<string, Render>> = Object.fromEntries(
  (['en', 'id-en'] as const).map((kind): [string, Render] => [
    `sheetHtml ${kind}`,
    (document, value) => sheetHtml(sheetOf(document, value), sheetOptions(value, kind)),
  ]),
)

/** What makes plain text of it. */
export const textOutputs: Readonly<Record<string, Render>> = {
  toText: (document) => toText(document),
  'toText in a narrow column': (document) => toText(document, { width: 30, links: 'references' }),
  ...Object.fromEntries(
    layouts.map((layout): [string, Render] => [
      `toParallelText in ${layout}`,
      (document, value) => toParallelText(both(document), { layout, ...titles(value) }),
    ]),
  ),
  sheetText: (document, value) => sheetText(sheetOf(document, value), sheetOptions(value, 'id-en')),
}

/** What makes JSON of it. */
export const jsonOutputs: Readonly<Record<string, Render>> = {
  toJson: (document) => toJson(document),
  'toJson of an entry': (document, value) => toJson(entryOf(document, value)),
  sheetJson: (document, value) => sheetJson(sheetOf(document, value), sheetOptions(value, 'id-en')),
}

/** What makes Markdown of it. */
export const markdownOutputs: Readonly<Record<string, Render>> = {
  toMarkdown: (document) => toMarkdown(document),
  'toMarkdown with anchors': (document) => toMarkdown(document, { anchors: true, html: 'omit' }),
}
