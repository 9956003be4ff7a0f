import type { Block, Locale, PhrasingContent } from '@dwibahasa/model'
import { negations } from './negations.js'
import { normaliseText } from './normalise-text.js'

/** Something in a block that changes its meaning however small the edit is. */
export interface Fact {
  readonly kind: 'number' | 'link' | 'image' | 'code' | 'footnote' | 'negation'
  readonly value: string
}

/**
 * The facts of a block that holds no others, as often as they occur, by kind and value in the order of code units:
 * numbers, addresses of links and images, code, footnotes, and words of negation.
 */
export function blockFacts(block: Block, locale: Locale): readonly Fact[] {
  return unsorted(block, locale).sort(byKindAndValue)
}

function unsorted(block: Block, locale: Locale): Fact[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'tableCell': {
      const facts: Fact[] = []
      // Words may be set in pieces (`1**0**`), and are read across them; a link or code ends them.
      let words = ''
      const walk = (nodes: readonly PhrasingContent[]): void => {
        for (const node of nodes) {
          if ('children' in node) {
            if (node.type === 'link') facts.push({ kind: 'link', value: node.url })
            walk(node.children)
          } else if (node.type === 'text') words += node.value
          else {
            words += ' '
            if (node.type === 'inlineCode') facts.push({ kind: 'code', value: node.value })
            if (node.type === 'image') facts.push({ kind: 'image', value: node.url })
            if (node.type === 'footnoteReference') facts.push({ kind: 'footnote', value: node.identifier })
          }
        }
      }
      walk(block.children)
      return [...facts, ...wordFacts(words, locale)]
    }
    case 'code':
      return [{ kind: 'code', value: block.value }]
    default:
      return []
  }
}

const token = /\d+(?:[.,]\d+)*|n't(?!\p{L})|\p{L}+?(?=n't(?!\p{L}))|\p{L}+/gu

function wordFacts(words: string, locale: Locale): Fact[] {
  const plain = normaliseText(words)
  const facts: Fact[] = []
  for (const [found] of plain.matchAll(token)) {
    if (/^\d/.test(found)) facts.push({ kind: 'number', value: digits(found, locale) })
    const negation = negations[locale].get(found.toLowerCase())
    if (negation !== undefined) facts.push({ kind: 'negation', value: negation })
  }
  return facts
}

/** A number without what groups its thousands, with a point before its decimals: `1.234,5` in Indonesian is `1234.5`. */
function digits(written: string, locale: Locale): string {
  const [group, point] = locale === 'id' ? ['.', ','] : [',', '.']
  const parts = written.split(group)
  const isGrouped = parts
    .slice(1)
    .every((part, at) => (at === parts.length - 2 ? /^\d{3}(?!\d)/ : /^\d{3}$/).test(part))
  return isGrouped ? parts.join('').replace(point, '.') : written
}

function byKindAndValue(a: Fact, b: Fact): number {
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0
}
