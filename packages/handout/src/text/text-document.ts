import type { BlockContent, Document, Locale } from '@dwibahasa/model'
import type { Fact } from '../sheet/fact.js'
import type { SheetEntry } from '../sheet/sheet-entry.js'
import { joinSections } from '../tree/join-sections.js'
import { saidFacts } from '../tree/said-facts.js'
import { textNode } from '../tree/text-node.js'
import { factsList } from './facts-list.js'

/** All that plain text says of one side of an entry, as one document, with `notices` below its title; `paired` stands beside the other. */
export function textDocument(entry: SheetEntry, locale: Locale, notices: readonly string[], paired: boolean): Document {
  const side = entry[locale]
  const body = joinSections(side)
  const head: BlockContent[] = [{ type: 'heading', key: 'title', depth: 1, children: [textNode(side.title)] }]
  for (const notice of notices) head.push({ type: 'paragraph', children: [textNode(`(${notice})`)] })
  if (side.summary) head.push({ type: 'paragraph', key: 'summary', children: [textNode(side.summary)] })
  const shown = (facts: readonly Fact[] = []): readonly Fact[] => (paired ? facts : saidFacts(facts))
  const facts = shown(side.facts)
  if (facts.length > 0) head.push(factsList(facts))
  const closing = shown(side.closing)
  const foot = closing.length > 0 ? [factsList(closing, 'closing')] : []
  return { ...body, children: [...head, ...body.children, ...foot] }
}
