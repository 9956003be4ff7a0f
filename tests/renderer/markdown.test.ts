import { compileDocument } from '@dwibahasa/compiler'
import type { BlockContent, Document, PhrasingContent } from '@dwibahasa/model'
import { type MarkdownOptions, toMarkdown } from '@dwibahasa/renderer/markdown'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryDocument } from './arbitrary-document.js'
import { arbitraryMarkdown, arbitraryMarkdownWithHtml } from './arbitrary-markdown.js'
import { everyNode } from './every-node.js'
import { handbookDocuments } from './handbook-documents.js'
import { knownDocuments } from './known-documents.js'
import { linesLikeMarkdown } from './lines-like-markdown.js'
import { markdownEssence } from './markdown-essence.js'
import { placesOfText } from './places-of-text.js'
import { withoutSpace } from './without-space.js'

const compiled = (markdown: string, locale: 'id' | 'en' = 'en') => compileDocument(markdown, { locale }).document
const text = (value: string): PhrasingContent => ({ type: 'text', value })
const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children })
const documentOf = (...children: BlockContent[]): Document => ({ type: 'root', locale: 'en', children })

describe('compiled again, the Markdown gives the same tree', () => {
  test('of every entry of the handbook', async () => {
    const documents = await handbookDocuments()
    expect(documents.length).toBeGreaterThan(300)
    for (const document of documents) {
      const again = compiled(toMarkdown(document), document.locale)
      expect(markdownEssence(again)).toEqual(markdownEssence(document))
    }
  })

  test('of whatever Markdown there is', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryMarkdown, arbitraryMarkdownWithHtml), (markdown) => {
        const tree = compiled(markdown)
        const again = compiled(toMarkdown(tree, { html: 'pass' }))
        expect(markdownEssence(again)).toEqual(markdownEssence(tree))
      }),
      { numRuns: 400, seed: 20_240_517 },
    )
  })

  test.each([
    '- a\n  | b |\n  | - |\n  | c |\n- d\n',
    '- a\n\n  | - |\n  | - |\n\n- d\n',
    '- a\n\n  | :-: |\n  | - |\n\n- d\n',
  ])('of a table below the words of an item: %j', (markdown) => {
    const tree = compiled(markdown)
    expect(toMarkdown(tree)).toBe(markdown)
    expect(markdownEssence(compiled(toMarkdown(tree)))).toEqual(markdownEssence(tree))
  })

  test.each([
    ['- a\n\n  [b]: /c\n', '- a\n\n  <!-- -->\n'],
    ['- [ ] <!-- a -->\n', '- [ ] <!-- -->\n'],
    ['- [x] <!-- a -->\n\n  > b\n', '- [x] <!-- -->\n\n  > b\n'],
  ])('of an item that is left with fewer blocks than Markdown needs: %j', (markdown, written) => {
    const tree = compiled(markdown)
    expect(toMarkdown(tree)).toBe(written)
    expect(markdownEssence(compiled(written))).toEqual(markdownEssence(tree))
  })

  test.each(['+++\n\na = 1\n\n+++\n', '---\n\na: 1\n\n---\n'])(
    'where it begins as frontmatter would: %j',
    (markdown) => {
      const tree = compileDocument(markdown, { locale: 'en', syntax: 'gfm' }).document
      expect(markdownEssence(compiled(toMarkdown(tree)))).toEqual(markdownEssence(tree))
    },
  )

  test('with anchors where they are asked for', () => {
    const source = '## Tasks {#work}\n\nSee [there](#work).\n\n### Tasks\n'
    const tree = compiled(source)
    const anchors = ({ children }: Document) => children.map((block) => block.type === 'heading' && block.anchor)
    expect(anchors(compiled(toMarkdown(tree, { anchors: true })))).toEqual(anchors(tree))
    expect(anchors(compiled(toMarkdown(tree)))).not.toEqual(anchors(tree))
  })
})

describe('text stays text', () => {
  test.each(Object.entries(placesOfText))('in %s', (_name, place) => {
    for (const line of linesLikeMarkdown) {
      const document = documentOf(place([text(line)]), paragraph(text('end')))
      const again = compiled(toMarkdown(document))
      expect(markdownEssence(again), JSON.stringify(line)).toEqual(markdownEssence(document))
    }
  })

  test('between other nodes', () => {
    for (const line of linesLikeMarkdown) {
      const document = documentOf(
        paragraph(
          text('a '),
          { type: 'foreign', locale: 'id', children: [text('b')] },
          text(line),
          { type: 'break' },
          text(line),
        ),
        paragraph({ type: 'footnoteReference', identifier: 'x', number: 1, occurrence: 1 }, text(`: ${line}.`)),
        { type: 'footnoteDefinition', identifier: 'x', number: 1, references: 1, children: [paragraph(text(line))] },
      )
      expect(markdownEssence(compiled(toMarkdown(document))), JSON.stringify(line)).toEqual(markdownEssence(document))
    }
  })
})

describe('what is written', () => {
  const everything = toMarkdown(everyNode('en'))

  test.each([
    ['a reference', '[reference](/terms/diplomat#tasks)'],
    ['a link in the document', '[here](#en-heading)'],
    ['a footnote', '[^one][^one]'],
    ['its definition', '\n[^one]: footnote\n'],
    ['words in the other language', ':id[foreign]'],
    ['a directive with its label', '\n:::note[label]\nnote\n:::\n'],
    ['an answer in its question', '\n::::question\nquestion\n\n:::answer\nanswer\n:::\n::::\n'],
    ['a task', '\n3. [x] done\n4. [ ] open\n'],
    ['raw HTML, to be shown', '\n```html\nblock html\n```\n'],
    ['a table', '\n| head 0 | head 1 | head 2 | head 3 |\n| :- | -: | :-: | - |\n| body 0 |\n'],
  ])('%s', (_name, part) => expect(everything).toContain(part))

  test.each<[MarkdownOptions, string]>([
    [
      { href: (key, locale, block, anchor) => `https://h.example/${[locale, key, block, anchor]}` },
      '](https://h.example/en,terms/diplomat,h9,tasks)',
    ],
    [{ src: (url, locale) => `${url}?${locale}` }, '](https://image.example/a.png?en "title")'],
    [{ html: 'pass' }, '\n\nblock html\n\n'],
    [{ anchors: true }, '## Heading {#en-heading}\n'],
  ])('with %o', (options, part) => {
    expect(toMarkdown(everyNode('en'), options)).toContain(part)
    expect(everything).not.toContain(part)
  })

  test.each([undefined, null, 5, ''])('words alone where the host has the address %j', (address) => {
    const reference: PhrasingContent = { type: 'link', url: '', entryKey: 'a/b', children: [text('words')] }
    const image: PhrasingContent = { type: 'image', url: 'a.png', alt: 'seen' }
    const host = { href: () => address, src: () => address } as unknown as MarkdownOptions
    expect(toMarkdown(documentOf(paragraph(reference, text(', '), image)), host)).toBe('words, seen\n')
  })

  test('addresses that are empty in the tree', () => {
    const markdown = '[a]() ![b]()\n'
    expect(toMarkdown(compiled(markdown))).toBe(markdown)
  })

  test('without raw HTML', () =>
    expect(toMarkdown(everyNode('en'), { html: 'omit' })).not.toMatch(/block html|inline html/))

  test('with items that are numbered from the first on, in each list for itself', () => {
    const list = (start: number, items: readonly BlockContent[][]): BlockContent => ({
      type: 'list',
      ordered: true,
      start,
      children: items.map((children) => ({ type: 'listItem', children })),
    })
    const a = paragraph(text('a'))
    expect(toMarkdown(documentOf(list(9, [[a], [a, list(0, [[a], [a]])], [a]])))).toBe(
      '9. a\n10. a\n\n    0. a\n    1. a\n11. a\n',
    )
    // Markdown would take a number of ten digits for text.
    expect(toMarkdown(documentOf(list(999_999_999, [[a], [a]])))).toBe('999999999. a\n999999999. a\n')
    const many = Array.from({ length: 10_000 }, () => [a])
    expect(toMarkdown(documentOf(list(1, many)))).toBe(many.map((_, index) => `${index + 1}. a\n`).join(''))
  })

  test('nothing where there is nothing', () => expect(toMarkdown(documentOf())).toBe(''))

  test.each(['a:b', ':en', 'https://a.example', 'www.a.example', 'a@b.example', 'a*b*', '_a_', '~', '#'])(
    'the label %j of a footnote as it is',
    (label) => {
      const markdown = `a![^${label}]\n\n[^${label}]: b\n`
      expect(toMarkdown(compiled(markdown))).toBe(`a\\${markdown.slice(1)}`)
      expect(markdownEssence(compiled(toMarkdown(compiled(markdown))))).toEqual(markdownEssence(compiled(markdown)))
    },
  )

  test('colons as they are, but before words in the other language', () => {
    const markdown = 'At 08:30, A6:2017, :smile: [a](mailto:a@b.example), a\\:id[b](/c) ![d:e](f)\n'
    expect(toMarkdown(compiled(markdown))).toBe(markdown)
  })

  test.each([' ', 'a b', ']', 'a]: b', '\n', 'É', 'é', '[^', '`', '|', '', '__proto__', 'constructor'])(
    'a label for the footnote %j',
    (identifier) => {
      const reference = (name: string): PhrasingContent => ({
        type: 'footnoteReference',
        identifier: name,
        number: 1,
        occurrence: 1,
      })
      const definition = (name: string, value: string): BlockContent => ({
        type: 'footnoteDefinition',
        identifier: name,
        number: 1,
        references: 1,
        children: [paragraph(text(value))],
      })
      const document = documentOf(
        paragraph(text('a'), reference(identifier), reference('1'), reference('é'), reference('undefined')),
        definition('1', 'one'),
        definition('é', 'e'),
        ...(identifier === 'é' ? [] : [definition(identifier, 'odd')]),
      )
      const again = compiled(toMarkdown(document))
      const notes = again.children.filter(({ type }) => type === 'footnoteDefinition')
      expect(notes.map((note) => JSON.stringify(note).match(/"value":"(\w+)"/)?.[1]).sort()).toEqual(
        identifier === 'é' ? ['e', 'one'] : ['e', 'odd', 'one'],
      )
      expect(toMarkdown(document)).toContain('\\[1]\n')
    },
  )
})

describe('a tree from anywhere', () => {
  test('is written, with all its text', () => {
    const say = (value: string) => withoutSpace(value).replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const texts = JSON.stringify(document).matchAll(/"type":"text","value":"([^"\\]*)"/g)
        const said = say(
          toMarkdown(document).replace(/&#x[\dA-F]+;/g, (code) =>
            String.fromCodePoint(Number(`0${code.slice(2, -1)}`)),
          ),
        )
        for (const [, value = ''] of texts) expect(said).toContain(say(value))
      }),
      { numRuns: 300 },
    )
  })

  test('gives a tree that is written in the same way', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const once = compiled(toMarkdown(document))
        expect(markdownEssence(compiled(toMarkdown(once)))).toEqual(markdownEssence(once))
      }),
      { numRuns: 300 },
    )
  })

  test.each(knownDocuments)('%s keeps its blocks', (_name, document) => {
    const types = ({ children }: Document) => children.map(({ type }) => type)
    expect(types(compiled(toMarkdown(document, { html: 'pass' }), document.locale)).length).toBeGreaterThan(0)
  })

  test.each([50, 1000, 50_000])('%i deep keeps its text', (depth) => {
    for (const type of ['blockquote', 'note', 'emphasis', 'link', 'list']) {
      let node: object = { type: 'text', value: 'the deepest' }
      for (let level = 0; level < depth; level++) {
        node =
          type === 'list'
            ? { type, children: [{ type: 'listItem', children: [node] }] }
            : { type, url: '/', children: [node] }
      }
      expect(toMarkdown({ type: 'root', locale: 'en', children: [node] } as never)).toContain('the deepest')
    }
  })

  test('has as many marks in each other as anybody writes, and the text of all', () => {
    const nested = (depth: number): PhrasingContent =>
      depth === 0 ? text('a') : { type: depth % 2 === 0 ? 'strong' : 'emphasis', children: [nested(depth - 1)] }
    for (const depth of [1, 2, 3]) {
      const document = documentOf(paragraph(nested(depth)))
      expect(markdownEssence(compiled(toMarkdown(document)))).toEqual(markdownEssence(document))
    }
    expect(toMarkdown(documentOf(paragraph(nested(90)))).replace(/[*_]/g, '')).toBe('a\n')
  })

  test.each([undefined, null, {}, [], 'root'])('%j is refused where it is none', (value) => {
    expect(() => toMarkdown(value as never)).toThrow(TypeError)
  })
})

test('a table may be as wide as it likes', () => {
  const cell = { type: 'tableCell', children: [{ type: 'text', value: 'a' }] } as const
  const table: BlockContent = {
    type: 'table',
    align: Array<'left'>(5000).fill('left'),
    children: [{ type: 'tableRow', children: Array<typeof cell>(5000).fill(cell) }],
  }
  const [, delimiters = ''] = toMarkdown({ type: 'root', locale: 'id', children: [table] }).split('\n')
  expect(delimiters.match(/:-/g)).toHaveLength(5000)
})
