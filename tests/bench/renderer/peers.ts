import { toHtml } from '@dwibahasa/renderer/html'
import { toText } from '@dwibahasa/renderer/text'
import { toHTML } from '@portabletext/to-html'
import { toHtml as hastToHtml } from 'hast-util-to-html'
import MarkdownIt from 'markdown-it'
import { marked } from 'marked'
import { init, mdToHtml } from 'md4w'
import { toHast } from 'mdast-util-to-hast'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { markdownToHtml } from 'satteri'
import type { HandbookDocument } from './handbook-document.js'
import { portableTextOf } from './portable-text-of.js'

/** What makes a page of a document, from whatever it starts with, which is made ready beforehand. */
export interface Peer {
  readonly name: string
  /** The longest document that it is tried on, in characters of Markdown: what takes minutes tells no more than what takes seconds. */
  readonly most?: number
  readonly prepare: (given: HandbookDocument) => () => string
}

await init()
const markdownIt = new MarkdownIt()
const micromarkOptions = { extensions: [gfm()], htmlExtensions: [gfmHtml()] }

export const peers: readonly Peer[] = [
  {
    name: 'toHtml, without keys',
    prepare:
      ({ document }) =>
      () =>
        toHtml(document, { keys: false }),
  },
  {
    name: 'toText',
    prepare:
      ({ document }) =>
      () =>
        toText(document),
  },
  { name: 'the finished string, copied', prepare: ({ document }) => copied(toHtml(document)) },
  {
    name: 'hast-util-to-html, from hast',
    most: 10_000_000,
    prepare: ({ document }) => {
      const hast = toHast(document as never)
      return () => hastToHtml(hast)
    },
  },
  {
    name: '@portabletext/to-html, from Portable Text',
    most: 10_000_000,
    prepare: ({ document }) => {
      const blocks = portableTextOf(document)
      return () => toHTML(blocks as never, { onMissingComponent: false })
    },
  },
  {
    name: 'marked, from Markdown',
    most: 10_000_000,
    prepare:
      ({ markdown }) =>
      () =>
        marked.parse(markdown, { async: false }),
  },
  {
    name: 'markdown-it, from Markdown',
    most: 10_000_000,
    prepare:
      ({ markdown }) =>
      () =>
        markdownIt.render(markdown),
  },
  {
    name: 'micromark, from Markdown',
    most: 1_000_000,
    prepare:
      ({ markdown }) =>
      () =>
        micromark(markdown, micromarkOptions),
  },
  {
    name: 'md4w (WebAssembly), from Markdown',
    most: 10_000_000,
    prepare:
      ({ markdown }) =>
      () =>
        mdToHtml(markdown),
  },
  {
    name: 'satteri (native), from Markdown',
    most: 10_000_000,
    prepare:
      ({ markdown }) =>
      () =>
        markdownToHtml(markdown).html,
  },
]

/** The least that anybody could do who ends with this string: to read it from memory and to write it there again. */
function copied(html: string): () => string {
  const bytes = Buffer.from(html, 'utf16le')
  return () => bytes.toString('utf16le')
}
