import type {
  Block,
  BlockContent,
  BlockFields,
  Document,
  EntryKey,
  Image,
  Link,
  Locale,
  PhrasingContent,
} from '@dwibahasa/model'
import { otherLocale } from '@dwibahasa/model'
import type { Alignment } from '../align/align-documents.js'
import type { BlockPair } from '../align/block-pair.js'
import { isFrame } from '../align/is-frame.js'
import type { EntryIndex } from '../check/entry-index.js'
import type { ResolvedLink } from '../check/resolve-links.js'
import { renumberFootnotes } from './renumber-footnotes.js'

export interface FinishContext {
  readonly entryKey: EntryKey
  /** The language of the finished document. */
  readonly locale: Locale
  readonly alignment: Alignment
  readonly links: ReadonlyMap<Link, ResolvedLink>
  /** The files of the content folder that images show. */
  readonly images: ReadonlyMap<Image, string>
  readonly index: EntryIndex
}

/**
 * Puts a document together as it is published: every block with its key and, where it is not `ok`, its status; blocks
 * that this language lacks stand in the other one.
 */
export function finishDocument(context: FinishContext): Document {
  const { entryKey, locale, alignment } = context
  const children = finishLevel(alignment.pairs, context) as readonly BlockContent[]
  // Footnotes are paired by label, and each language has its own order.
  const body = children.filter(({ type }) => type !== 'footnoteDefinition')
  const notes = children.filter((block) => block.type === 'footnoteDefinition')
  const ordered = [...body, ...notes.toSorted((one, other) => one.number - other.number)]
  const document: Document = { type: 'root', key: entryKey, locale, children: ordered }
  return hasStandIn(alignment.pairs, locale) ? renumberFootnotes(document) : document
}

function hasStandIn(pairs: readonly BlockPair[], locale: Locale): boolean {
  return pairs.some((pair) => {
    if (pair.loose || pair.placeOf !== undefined) return false
    return (pair[locale] === undefined && !isFrame(pair)) || hasStandIn(pair.children, locale)
  })
}

function finishLevel(pairs: readonly BlockPair[], context: FinishContext): readonly Block[] {
  const { locale } = context
  const other = otherLocale(locale)
  return pairs.flatMap((here) => {
    // What was moved stands once in each language: in the place that this language gave it.
    if (locale === 'en' && here.moved === true) return []
    if (locale === 'id' && here.placeOf !== undefined) return []
    const pair = here.placeOf ?? here
    const own = pair[locale]
    if (own !== undefined) {
      const status = context.alignment.statuses.get(pair)?.[locale]
      return [finishBlock(own, pair, status === undefined ? {} : { status }, context)]
    }
    const twin = pair[other]
    return twin === undefined || pair.loose || isFrame(pair)
      ? []
      : [finishStandIn(twin, pair, { status: 'missing', locale: other }, context)]
  })
}

function finishBlock(block: Block, pair: BlockPair, marks: Marks, context: FinishContext): Block {
  return assemble(block, marks, () => finishLevel(pair.children, context), context)
}

/** A block in the other language. It says so once: what it holds is in that language too. */
function finishStandIn(block: Block, pair: BlockPair, marks: Marks, context: FinishContext): Block {
  const other = otherLocale(context.locale)
  const below = (): readonly Block[] =>
    pair.children.flatMap((child) => {
      const isElsewhere = child.moved === true || child.placeOf !== undefined || isFrame(child)
      return child[other] === undefined || isElsewhere ? [] : [finishStandIn(child[other], child, {}, context)]
    })
  return assemble(block, marks, below, context)
}

type Marks = Pick<BlockFields, 'status' | 'locale'>

function assemble(block: Block, marks: Marks, below: () => readonly Block[], context: FinishContext): Block {
  const { type, ...rest } = block
  const key = context.alignment.keys.get(block)
  const fields = { type, ...(key === undefined ? {} : { key }), ...marks, ...rest }
  // The fields are the block's own in a fixed order, the children are of the kinds that it held before.
  if (!('children' in block)) return fields as Block
  const children = holdsText(block) ? block.children.map((node) => finishInline(node, context)) : below()
  return { ...fields, children } as Block
}

function holdsText(block: Block): block is Extract<Block, { type: 'heading' | 'paragraph' | 'tableCell' }> {
  return block.type === 'heading' || block.type === 'paragraph' || block.type === 'tableCell'
}

function finishInline(node: PhrasingContent, context: FinishContext): PhrasingContent {
  switch (node.type) {
    case 'link':
      return finishLink(node, context)
    case 'image': {
      const file = context.images.get(node)
      return file === undefined ? node : { ...node, url: `/${file.split('/').map(encodeURIComponent).join('/')}` }
    }
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'foreign':
      return { ...node, children: node.children.map((child) => finishInline(child, context)) }
    default:
      return node
  }
}

function finishLink(link: Link, context: FinishContext): Link {
  const { children, ...rest } = link
  const finished = children.map((child) => finishInline(child, context))
  const target = context.links.get(link)
  if (target === undefined) return { ...rest, children: finished }
  const { entryKey, blockKey } = target
  const anchor =
    blockKey === undefined ? undefined : context.index.anchor(entryKey ?? context.entryKey, blockKey, context.locale)
  return {
    ...rest,
    ...(entryKey === undefined ? {} : { entryKey }),
    ...(blockKey === undefined ? {} : { blockKey }),
    ...(anchor === undefined ? {} : { anchor }),
    children: finished,
  }
}
