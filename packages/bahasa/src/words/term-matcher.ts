import type { FormLevel } from './form-level.js'
import { edge, formTrie } from './form-trie.js'
import { type Candidate, candidatesAt } from './term-candidates.js'
import { type Token, textTokens } from './text-tokens.js'
import { textUnits } from './text-units.js'
import type { Distance } from './word-index.js'

/** A term of one language with the forms that a glossary gives it. */
export interface Term {
  readonly key: string
  readonly forms: readonly string[]
  /** For this term alone; otherwise that of the matcher. */
  readonly level?: FormLevel
}

export interface TermMatcherOptions {
  /** The language of the forms and of the texts. */
  readonly locale: 'id' | 'en'
  /**
   * How far a mention may stand from a form. `derivation`, the default, suits the search for a counterpart;
   * `inflection` suits forms that are to be avoided.
   */
  readonly level?: FormLevel
}

/** A place where a text names a term. */
export interface Mention {
  readonly key: string
  /** The form as the glossary writes it. */
  readonly form: string
  /** UTF-16 offsets in the text that was searched. */
  readonly start: number
  readonly end: number
  /** The text between them. */
  readonly text: string
  readonly nearness: 'exact' | FormLevel
}

export interface TermMatcher {
  readonly find: (text: string) => readonly Mention[]
}

const nearness: Readonly<Record<Distance, Mention['nearness']>> = { 0: 'exact', 1: 'inflection', 2: 'derivation' }

/** After these and a hyphen stands another word than alone: `non-state`, `e-commerce`. */
const changing = new Set(['non', 'e', 'un', 'de', 'dis', 'mis', 're', 'tak'])

function isChanged(tokens: readonly Token[], start: number): boolean {
  return tokens[start]?.joint === 'hyphen' && changing.has(tokens[start - 1]?.folded ?? '')
}

/** Of candidates for one place, those at the smallest distance, each term once. */
function nearest(rivals: readonly Candidate[]): readonly Candidate[] {
  const least = Math.min(...new Set(rivals.map((one) => one.distance)))
  const terms = new Set<number>()
  return rivals.filter(({ distance, formEnd: { term } }) => {
    if (distance !== least || terms.has(term)) return false
    terms.add(term)
    return true
  })
}

/** The longest candidates that do not overlap, the earlier first where they are equally long; then the nearest of each place. */
function choose(candidates: readonly Candidate[], tokenCount: number): readonly Candidate[] {
  const byLength: Candidate[][] = []
  for (const candidate of candidates) {
    const length = candidate.end - candidate.start
    const group = byLength[length] ?? []
    byLength[length] = group
    group.push(candidate)
  }
  const taken = new Map<number, Candidate[]>()
  const occupied = new Uint8Array(tokenCount)
  for (const group of byLength.reverse()) {
    for (const candidate of group ?? []) {
      const { start, end } = candidate
      const rivals = taken.get(start)
      if (rivals !== undefined && rivals[0]?.end === end) rivals.push(candidate)
      else if (!occupied.subarray(start, end).includes(1)) {
        occupied.fill(1, start, end)
        taken.set(start, [candidate])
      }
    }
  }
  return [...taken.values()].flatMap(nearest)
}

/**
 * Makes a finder of all mentions of terms in texts of one language, in whatever form they take there.
 *
 * Mentions come in the order of the text. The longest win and none overlap; what several terms claim equally, each gets,
 * in the order of the terms. Words of forms that are written small are found in any case; acronyms and names only with their
 * capitals. Hyphens, no-break spaces, soft hyphens, curly apostrophes and line breaks within a paragraph do not hinder.
 * Any strings are allowed, as forms and as text, though a form of more than 32 words is never found. The time grows with the length of the text, not with the number of terms.
 */
export function createTermMatcher(terms: readonly Term[], options: TermMatcherOptions): TermMatcher {
  const trie = formTrie(
    terms.map((term) => term.forms),
    options.locale,
  )
  const allowed = terms.map((term): Distance => ((term.level ?? options.level) === 'inflection' ? 1 : 2))
  const most = allowed.includes(2) ? 2 : 1
  const find = (text: string): readonly Mention[] => {
    const tokens = textTokens(text)
    const unitsAt = textUnits(tokens, trie, most)
    const candidates = tokens.flatMap((_, start) =>
      !unitsAt(start).some(({ part }) => trie.root.next.has(edge(part, 'none'))) || isChanged(tokens, start)
        ? []
        : candidatesAt(start, tokens, trie, unitsAt).filter(
            ({ distance, formEnd }) => distance <= (allowed[formEnd.term] ?? 0),
          ),
    )
    return choose(candidates, tokens.length)
      .map(({ start, end, distance, formEnd }): Mention => {
        const from = tokens[start]?.start ?? 0
        const to = tokens[end - 1]?.end ?? from
        const { key = '' } = terms[formEnd.term] ?? {}
        return {
          key,
          form: formEnd.form,
          start: from,
          end: to,
          text: text.slice(from, to),
          nearness: nearness[distance],
        }
      })
      .sort((one, other) => one.start - other.start)
  }
  return { find }
}
