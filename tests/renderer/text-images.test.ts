import type { BlockContent, Document, PhrasingContent } from '@dwibahasa/model'
import { toText } from '@dwibahasa/renderer/text'
import { expect, test } from 'vitest'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const image = (title?: string, alt = 'Peta'): PhrasingContent => ({
  type: 'image',
  url: 'p.png',
  alt,
  ...(title === undefined ? {} : { title }),
})
const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children })
const documentOf = (...children: BlockContent[]): Document => ({ type: 'root', locale: 'id', children })

const caption = 'Peta anggota ASEAN, 2024'

test.each<[string, BlockContent, string]>([
  ['has its caption below it', paragraph(image(caption)), '[Gambar: Peta]\nPeta anggota ASEAN,\n2024\n'],
  [
    'has its address before its caption',
    paragraph({ type: 'image', url: 'https://a.example/', alt: 'Peta', title: 'a' }),
    '[Gambar: Peta]\n<https://a.example/>\na\n',
  ],
  [
    'hangs with its caption where the paragraph hangs',
    { type: 'blockquote', children: [paragraph(image(caption))] },
    '> [Gambar: Peta]\n> Peta anggota\n> ASEAN, 2024\n',
  ],
  ['has a caption of one line of words', paragraph(image(' a\nb ')), '[Gambar: Peta]\na b\n'],
  ['has a caption that is fit for text', paragraph(image('a\u001bb\u202ec')), '[Gambar: Peta]\na\ufffdb\ufffdc\n'],
  ['has a caption without a text alternative', paragraph(image('a', '')), '[Gambar]\na\n'],
  ['has no caption that says what is said', paragraph(image('Peta')), '[Gambar: Peta]\n'],
  ['has no caption that says nothing', paragraph(image(' ')), '[Gambar: Peta]\n'],
  ['has none without a title', paragraph(image()), '[Gambar: Peta]\n'],
])('an image alone in a paragraph %s', (_name, block, shown) => {
  expect(toText(documentOf(block), { width: 20 })).toBe(shown)
})

test('titles of links, and of images among words, are left out', () => {
  const link: PhrasingContent = { type: 'link', url: '/a', title: 'tidak', children: [text('kata')] }
  expect(toText(documentOf(paragraph(link, text(' '), image('tidak'))))).toBe('kata [Gambar: Peta]\n')
})
