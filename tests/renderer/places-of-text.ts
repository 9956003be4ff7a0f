import type { BlockContent, PhrasingContent } from '@dwibahasa/model'

const inParagraph = (child: PhrasingContent): BlockContent => ({ type: 'paragraph', children: [child] })

/** Where text may stand: a block around it, by what it is. */
export const placesOfText: Readonly<Record<string, (children: PhrasingContent[]) => BlockContent>> = {
  'a paragraph': (children) => ({ type: 'paragraph', children }),
  'a heading': (children) => ({ type: 'heading', depth: 2, children }),
  'a deep heading': (children) => ({ type: 'heading', depth: 4, children }),
  'a cell': (children) => ({
    type: 'table',
    align: [null],
    children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }],
  }),
  'a label': (children) => ({ type: 'note', children: [{ type: 'paragraph', label: true, children }] }),
  'an item': (children) => ({
    type: 'list',
    ordered: false,
    children: [{ type: 'listItem', children: [{ type: 'paragraph', children }] }],
  }),
  'a mark': (children) => inParagraph({ type: 'emphasis', children }),
  'a link': (children) => inParagraph({ type: 'link', url: 'https://b.example/', children }),
  'other words': (children) => inParagraph({ type: 'foreign', locale: 'id', children }),
}
