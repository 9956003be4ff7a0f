import type { BlockContent, Document, FootnoteDefinition } from '@dwibahasa/model'
import { footnoteNumber } from '../rendering/footnote-number.js'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { referencesIn } from './references-in.js'

/**
 * The footnotes that stand directly in a document, without those to which only `leftOut` refers.
 *
 * `referredTo`: the numbers that were referred to by what is shown. A footnote to which nothing refers at all stays.
 */
export function shownFootnotes(
  { children }: Document,
  leftOut: readonly BlockContent[],
  referredTo: Iterable<number>,
): FootnoteDefinition[] {
  const definitions = childrenOf(children).filter(
    (block): block is FootnoteDefinition => isNode(block) && block.type === 'footnoteDefinition',
  )
  if (leftOut.length === 0) return definitions
  const within = new Map<number, FootnoteDefinition[]>()
  for (const definition of definitions) {
    const number = footnoteNumber(definition)
    const same = within.get(number)
    if (same) same.push(definition)
    else within.set(number, [definition])
  }
  const reached = (numbers: Iterable<number>): Set<number> => {
    const met = new Set(numbers)
    // What a set gets while it is gone through is gone through as well.
    for (const number of met) for (const next of referencesIn(within.get(number) ?? [])) met.add(next)
    return met
  }
  const shown = reached(referredTo)
  const hidden = reached(referencesIn(leftOut))
  return definitions.filter((each) => shown.has(footnoteNumber(each)) || !hidden.has(footnoteNumber(each)))
}
