import type { BlockContent, Document, Locale } from '@dwibahasa/model'
import type { SheetEntry } from '../sheet/sheet-entry.js'
import { joinSections } from '../tree/join-sections.js'
import { textNode } from '../tree/text-node.js'
import { factsList } from './facts-list.js'

/** All that plain text says of one side of an entry, as one document, with `notices` below its title. */
export function textDocument(entry: SheetEntry, locale: Locale, notices: readonly string[]): Document {
  const side = entry[locale]
  const body = joinSections(side)
  const head: BlockContent[] = [{ type: 'heading', key: 'title', depth: 1, children: [textNode(side.title)] }]
  for (const notice of notices) head.push({ type: 'paragraph', children: [textNode(`(${notice})`)] })
  if (side.summary) head.push({ type: 'paragraph', key: 'summary', children: [textNode(side.summary)] })
  if (side.facts.length > 0) head.push(factsList(side.facts))
  const closing = side.closing ?? []
  const foot = closing.length > 0 ? [factsList(closing, 'closing')] : []
  return { ...body, children: [...head, ...body.children, ...foot] }
}
