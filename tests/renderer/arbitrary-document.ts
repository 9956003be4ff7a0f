import type { BlockContent, Document, ListItem, PhrasingContent, TableRow } from '@dwibahasa/model'
import fc from 'fast-check'

const awkward = fc.constantFrom('<', '>', '&', '"', "'", '\n', '\r', '\0', '\ud800', '\udc00', ' ', ';', '#', '💠')
const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: awkward, maxLength: 8 }))
const locale = fc.constantFrom('id' as const, 'en' as const)
const status = fc.constantFrom('ok' as const, 'stale' as const, 'missing' as const, 'mismatch' as const)
const number = fc.integer({ min: 1, max: 99 })
const url = fc.oneof(fc.constantFrom('https://a.example/', '/a', '#a', 'javascript:a', '//a', ''), words)
const depth = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 6 as const)
const side = fc.constantFrom('left' as const, 'right' as const, 'center' as const, null)

interface Tree {
  readonly block: BlockContent
  readonly blocks: readonly BlockContent[]
  readonly items: readonly ListItem[]
  readonly rows: readonly TableRow[]
  readonly phrasing: PhrasingContent
  readonly line: readonly PhrasingContent[]
}

const levels = { depthIdentifier: 'document', depthSize: 'small', maxDepth: 6 } as const
const some = { maxLength: 3, depthIdentifier: 'document' } as const

const { blocks } = fc.letrec<Tree>((tie: fc.LetrecTypedTie<Tree>) => {
  const type = <const Type extends string>(name: Type) => ({ type: fc.constant(name), key: words, status, locale })
  const flow = { children: tie('blocks') }
  const inline = { children: tie('line') }
  const given = <const Names extends readonly string[]>(...fields: Names) => ({
    noNullPrototype: true as const,
    requiredKeys: ['type' as const, ...fields] as ('type' | Names[number])[],
  })
  const plain = { noNullPrototype: true } as const
  const marked = fc.record(
    { type: fc.constantFrom('emphasis' as const, 'strong' as const, 'delete' as const), ...inline },
    plain,
  )
  return {
    phrasing: fc.oneof(
      levels,
      fc.record({ type: fc.constant('text' as const), value: words }, plain),
      fc.record({ type: fc.constantFrom('inlineCode' as const, 'html' as const), value: words }, plain),
      fc.record({ type: fc.constant('break' as const) }, plain),
      fc.record({ type: fc.constant('image' as const), url, alt: words }, plain),
      fc.record(
        { type: fc.constant('footnoteReference' as const), identifier: words, number, occurrence: number },
        plain,
      ),
      marked,
      fc.record({ type: fc.constant('link' as const), url, ...inline }, plain),
      fc.record(
        {
          type: fc.constant('link' as const),
          url,
          entryKey: words,
          blockKey: words,
          anchor: words,
          title: words,
          ...inline,
        },
        plain,
      ),
      fc.record({ type: fc.constant('foreign' as const), locale, ...inline }, plain),
    ),
    line: fc.array(tie('phrasing'), some),
    items: fc.array(
      fc.record({ ...type('listItem'), checked: fc.boolean(), spread: fc.boolean(), ...flow }, given('children')),
      some,
    ),
    rows: fc.array(
      fc.record(
        {
          ...type('tableRow'),
          children: fc.array(fc.record({ ...type('tableCell'), ...inline }, given('children')), some),
        },
        given('children'),
      ),
      some,
    ),
    block: fc.oneof(
      levels,
      fc.record({ ...type('paragraph'), label: fc.constant(true as const), ...inline }, given('children')),
      fc.record({ ...type('heading'), depth, anchor: words, ...inline }, given('depth', 'children')),
      fc.record(type('thematicBreak'), given()),
      fc.record({ ...type('code'), lang: words, meta: words, value: words }, given('value')),
      fc.record({ ...type('html'), value: words }, given('value')),
      fc.record({ ...type('blockquote'), ...flow }, given('children')),
      fc.record(
        { ...type('list'), ordered: fc.boolean(), start: number, spread: fc.boolean(), children: tie('items') },
        given('ordered', 'children'),
      ),
      fc.record({ ...type('table'), align: fc.array(side, some), children: tie('rows') }, given('align', 'children')),
      fc.record(
        { ...type('footnoteDefinition'), identifier: words, number, references: fc.nat(3), ...flow },
        given('identifier', 'number', 'references', 'children'),
      ),
      fc.record({ ...type('note'), ...flow }, given('children')),
      fc.record({ ...type('case'), ...flow }, given('children')),
      fc.record({ ...type('question'), ...flow }, given('children')),
      fc.record({ ...type('answer'), ...flow }, given('children')),
    ),
    blocks: fc.array(tie('block'), { ...some, maxLength: 4 }),
  }
})

/** Any document that the model's types allow, some levels deep. */
export const arbitraryDocument: fc.Arbitrary<Document> = fc.record(
  { type: fc.constant('root' as const), key: words, locale, children: blocks },
  { noNullPrototype: true, requiredKeys: ['type', 'locale', 'children'] },
)
