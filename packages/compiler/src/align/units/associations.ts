import { cognateKey, foldWord, likeness, loanStems } from './cognate.js'
import { isMark, type Vocabulary } from './vocabulary.js'

/** Which words of one language may stand for which of the other, and how surely: 0 to 1. By numbers of vocabularies. */
export class Associations {
  readonly #of = new Map<number, Map<number, number>>()

  /** Ties two words; of several ties the strongest counts. */
  tie(id: number, en: number, strength: number): void {
    const ties = this.#of.get(id)
    if (ties === undefined) this.#of.set(id, new Map([[en, strength]]))
    else if ((ties.get(en) ?? 0) < strength) ties.set(en, strength)
  }

  each(visit: (id: number, en: number, strength: number) => void): void {
    for (const [id, ties] of this.#of) for (const [en, strength] of ties) visit(id, en, strength)
  }
}

const leastLikeness = 0.6
// That two words look alike says a little less than that they are equal.
const trustInLikeness = 0.95
const trustInGlossary = 0.9
// No language has so many words that begin alike; a list of made-up names may.
const mostAlike = 200

/** Ties what spelling shows: equal words, numbers and marks, and words that one language lent the other. */
export function tieBySpelling(id: Vocabulary, en: Vocabulary, associations: Associations): void {
  const byKey = new Map<string, { readonly token: number; readonly folded: string }[]>()
  for (const [token, name] of en.names.entries()) {
    const folded = isLoanable(name) ? foldWord(name) : ''
    const key = cognateKey(folded)
    if (key === undefined) continue
    const same = byKey.get(key)
    if (same === undefined) byKey.set(key, [{ token, folded }])
    else if (same.length < mostAlike) same.push({ token, folded })
  }
  for (const [token, name] of id.names.entries()) {
    const same = en.numberOf.get(name)
    if (same !== undefined) associations.tie(token, same, 1)
    for (const stem of isLoanable(name) ? loanStems(name) : []) {
      const folded = foldWord(stem)
      for (const other of byKey.get(cognateKey(folded) ?? '') ?? []) {
        const alike = likeness(folded, other.folded)
        if (alike >= leastLikeness) associations.tie(token, other.token, alike * trustInLikeness)
      }
    }
  }
}

/** Ties the words of terms that a glossary gives for each other. */
export function tieByGlossary(
  glossary: readonly (readonly [string, string])[],
  id: Vocabulary,
  en: Vocabulary,
  associations: Associations,
): void {
  for (const [idTerm, enTerm] of glossary) {
    const others = numbersOf(enTerm, en)
    for (const one of numbersOf(idTerm, id)) {
      for (const other of others) associations.tie(one, other, trustInGlossary)
    }
  }
}

function numbersOf(term: string, { numberOf }: Vocabulary): readonly number[] {
  return term
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => numberOf.get(word) ?? [])
}

// `item12` is no loan from `item13`.
function isLoanable(name: string): boolean {
  return name.length >= 4 && !isMark(name) && !/\p{N}/u.test(name)
}
