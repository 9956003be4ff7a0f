import { type CapitalRule, capitalRule } from './capitals.js'
import { englishIndex } from './english-index.js'
import { type FormPart, type FormSequence, formSequences } from './form-parts.js'
import { indonesianIndex } from './indonesian-index.js'
import { rememberingIndex } from './remembering-index.js'
import type { Joint } from './text-tokens.js'
import type { Distance, WordIndex } from './word-index.js'

/** A form that ends at a node, and from which term it is. */
export interface FormEnd {
  readonly term: number
  readonly form: string
  /** No text is nearer to the form than this: 2 where words were closed up. */
  readonly least: Distance
}

export interface TrieNode {
  /** By the number of a part and how it is joined to the one before. */
  readonly next: Map<string, TrieNode>
  readonly ends: FormEnd[]
}

/** The forms of all terms as paths of numbered parts. */
export interface FormTrie {
  readonly root: TrieNode
  readonly words: WordIndex
  /** By the number of a part. */
  readonly capitals: readonly CapitalRule[]
}

export function edge(part: number, joint: Joint): string {
  return `${part} ${joint}`
}

/** Builds the trie of the forms of each term, in their order. Forms without a letter or digit lead nowhere. */
export function formTrie(terms: readonly (readonly string[])[], locale: 'id' | 'en'): FormTrie {
  const words = rememberingIndex(locale === 'id' ? indonesianIndex() : englishIndex())
  const capitals: CapitalRule[] = []
  const numbers = new Map<string, number>()
  const root: TrieNode = { next: new Map(), ends: [] }

  const numberOf = (part: FormPart): number => {
    const name = `${part.bending} ${part.written}`
    const known = numbers.get(name)
    if (known !== undefined) return known
    const number = capitals.length
    numbers.set(name, number)
    capitals.push(capitalRule(part.written))
    words.add(number, part.folded, part.bending)
    return number
  }
  const add = (sequence: FormSequence, term: number, form: string): void => {
    let node = root
    for (const [index, part] of sequence.parts.entries()) {
      const name = edge(numberOf(part), index === 0 ? 'none' : part.joint)
      const next = node.next.get(name) ?? { next: new Map(), ends: [] }
      node.next.set(name, next)
      node = next
    }
    node.ends.push({ term, form, least: sequence.closed ? 2 : 0 })
  }
  for (const [term, forms] of terms.entries()) {
    for (const form of forms) for (const sequence of formSequences(form, locale)) add(sequence, term, form)
  }
  return { root, words, capitals }
}
