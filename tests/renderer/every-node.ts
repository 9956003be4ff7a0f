import type { Document, Locale } from '@dwibahasa/model'

/** A document that holds every type of node with every field, in either language, with the same keys. */
export function everyNode(locale: Locale): Document {
  const text = (value: string) => ({ type: 'text', value }) as const
  const paragraph = (key: string, value: string) => ({ type: 'paragraph', key, children: [text(value)] }) as const
  const other = locale === 'id' ? 'en' : 'id'
  return {
    type: 'root',
    key: 'topics/every-node',
    locale,
    children: [
      {
        type: 'heading',
        key: 'h1',
        depth: 2,
        anchor: `${locale}-heading`,
        status: 'stale',
        children: [text('Heading')],
      },
      {
        type: 'paragraph',
        key: 'p1',
        status: 'ok',
        locale,
        children: [
          text('text '),
          { type: 'emphasis', children: [text('emphasis')] },
          { type: 'strong', children: [text('strong')] },
          { type: 'delete', children: [text('delete')] },
          { type: 'inlineCode', value: 'inlineCode' },
          { type: 'break' },
          { type: 'link', url: 'https://link.example/', title: 'title', children: [text('link')] },
          {
            type: 'link',
            url: '/terms/diplomat#tasks',
            entryKey: 'terms/diplomat',
            blockKey: 'h9',
            anchor: 'tasks',
            children: [text('reference')],
          },
          { type: 'link', url: '#here', blockKey: 'h1', anchor: `${locale}-heading`, children: [text('here')] },
          { type: 'image', url: 'https://image.example/a.png', title: 'title', alt: 'alt' },
          { type: 'html', value: 'inline html' },
          { type: 'footnoteReference', identifier: 'one', number: 1, occurrence: 1 },
          { type: 'footnoteReference', identifier: 'one', number: 1, occurrence: 2 },
          { type: 'foreign', locale: other, children: [text('foreign')] },
        ],
      },
      { type: 'thematicBreak', key: 'b1' },
      { type: 'blockquote', key: 'q1', children: [paragraph('p2', 'quoted')] },
      {
        type: 'list',
        key: 'l1',
        ordered: true,
        start: 3,
        spread: false,
        children: [
          { type: 'listItem', key: 'i1', checked: true, spread: false, children: [paragraph('p3', 'done')] },
          { type: 'listItem', key: 'i2', checked: false, children: [paragraph('p4', 'open')] },
        ],
      },
      {
        type: 'table',
        key: 't1',
        align: ['left', 'right', 'center', null],
        children: [['head', 4] as const, ['body', 1] as const].map(([word, columns], row) => ({
          type: 'tableRow',
          key: `r${row}`,
          children: Array.from({ length: columns }, (_, column) => ({
            type: 'tableCell',
            key: `r${row}c${column}`,
            children: [text(`${word} ${column}`)],
          })),
        })),
      },
      { type: 'code', key: 'c1', lang: 'ts', meta: 'title="a"', value: 'code()' },
      { type: 'html', key: 'm1', value: 'block html' },
      {
        type: 'note',
        key: 'n1',
        children: [{ type: 'paragraph', key: 'p5', label: true, children: [text('label')] }, paragraph('p6', 'note')],
      },
      { type: 'case', key: 'n2', children: [paragraph('p7', 'case')] },
      {
        type: 'question',
        key: 'n3',
        children: [paragraph('p8', 'question'), { type: 'answer', key: 'n4', children: [paragraph('p9', 'answer')] }],
      },
      { type: 'paragraph', key: 'p10', status: 'mismatch', locale: other, children: [text('other language')] },
      {
        type: 'footnoteDefinition',
        key: 'f1',
        identifier: 'one',
        number: 1,
        references: 2,
        children: [paragraph('p11', 'footnote')],
      },
    ],
  }
}
