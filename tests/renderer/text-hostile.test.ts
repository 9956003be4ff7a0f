import type { BlockContent, Document, PhrasingContent } from '@dwibahasa/model'
import { toParallelText } from '@dwibahasa/renderer/parallel'
import { type TextOptions, toText } from '@dwibahasa/renderer/text'
import { describe, expect, test } from 'vitest'
import { everyNode } from './every-node.js'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const link = (url: string, words: string): PhrasingContent => ({ type: 'link', url, children: [text(words)] })
const image = (url: string, alt: string): PhrasingContent => ({ type: 'image', url, alt })
const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children })
const documentOf = (...children: BlockContent[]): Document => ({ type: 'root', locale: 'en', children })

/** All that turns the direction of writing round until something ends it, in any order. */
const turns = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069']
// biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
const unfit = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/

describe('no line is turned round', () => {
  test.each(turns.map((turn) => [turn.codePointAt(0)?.toString(16), turn]))('by U+%s', (_name, turn) => {
    const bad = `a${turn}b`
    const document = documentOf(
      paragraph(
        text(bad),
        { type: 'inlineCode', value: bad },
        link(`https://a.example/${bad}`, bad),
        image(`https://b.example/${bad}`, bad),
      ),
      { type: 'code', value: bad },
      { type: 'html', value: bad },
      { type: 'heading', depth: 2, children: [text(bad)] },
    )
    for (const links of ['inline', 'references', 'none'] as const) {
      for (const width of [undefined, 20]) {
        expect(toText(document, width ? { links, width } : { links })).not.toMatch(unfit)
      }
    }
    expect(toText(documentOf(paragraph(text(bad))))).toBe('a\ufffdb\n')
  })

  test('and marks that say only which way a full stop belongs stay: Arabic needs them', () => {
    const words = 'kata \u200f(سلام)\u200f dan \u061c1\u200e.'
    expect(toText(documentOf(paragraph(text(words))))).toBe(`${words}\n`)
  })
})

describe('an address is percent-encoded', () => {
  test.each([
    ['https://a.example/\u202egnp', 'https://a.example/%E2%80%AEgnp'],
    ['https://a.example/a b', 'https://a.example/a%20b'],
    ['https://a.example/> see <https://b.example', 'https://a.example/%3E%20see%20%3Chttps://b.example'],
    ['https://a.example/\u001b[31m', 'https://a.example/%1B%5B31m'],
    ['https://a.example/\ud83d', 'https://a.example/%EF%BF%BD'],
    ['https://a.example/Soekarno–Hatta', 'https://a.example/Soekarno%E2%80%93Hatta'],
    ['https://a.example/%20', 'https://a.example/%20'],
  ])('%j', (url, shown) => {
    const document = documentOf(paragraph(link(url, 'words')))
    expect(toText(document)).toBe(`words <${shown}>\n`)
    expect(toText(document, { links: 'references' })).toBe(`words [a]\n\nLinks\n-----\n\n[a] ${shown}\n`)
    expect(toText(everyNode('en'), { href: () => url })).toContain(`reference <${shown}>`)
  })

  test('and not said twice where the words are it, encoded or not', () => {
    const url = 'https://a.example/Soekarno–Hatta'
    for (const [address, words] of [
      [url, url],
      [url, encodeURI(url)],
      [encodeURI(url), url],
    ] as const) {
      expect(toText(documentOf(paragraph(link(address, words))))).toBe(`${words}\n`)
    }
  })

  test('and refused where HTML refuses it', () =>
    expect(toText(documentOf(paragraph(link('https://a.example\\@b.example/', 'words'))))).toBe('words\n'))
})

describe('words of the host', () => {
  const bad = 'x\u001b[31m\u202ey\nz'
  const names = ['language', 'footnotes', 'links', 'note', 'case', 'question', 'answer', 'image', 'missing', 'stale']
  const labels: TextOptions['labels'] = Object.fromEntries(names.map((name) => [name, bad]))

  test('drive no terminal and are one line', () => {
    const shown = toText(everyNode('en'), { labels, links: 'references' })
    expect(shown).not.toMatch(unfit)
    expect(shown).toContain('\nx\ufffd[31m\ufffdy z\n---')
    expect(shown).toContain('┌─ x\ufffd[31m\ufffdy z')
    expect(shown).toContain('[x\ufffd[31m\ufffdy z: ')
  })

  test.each(['columns', 'interleaved', 'stacked'] as const)('nor do they in %s', (layout) => {
    const documents = { id: { ...everyNode('id'), children: [] }, en: everyNode('en') }
    const shown = toParallelText(documents, { layout, labels: { id: labels, en: labels }, title: { id: bad, en: bad } })
    expect(shown).toContain('x\ufffd[31m\ufffdy z')
    expect(shown).not.toMatch(unfit)
  })
})
