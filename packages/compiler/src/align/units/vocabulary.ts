import type { Unit } from './unit.js'

/** The words and marks of one language's units, numbered. */
export interface Vocabulary {
  readonly names: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
  /** By unit: the numbers of what it says, each once. */
  readonly tokens: readonly Int32Array[]
  /** By number: how much it tells, more the fewer units have it (inverse document frequency). */
  readonly weights: Float64Array
  /** By number: in how many units it stands. */
  readonly counts: Float64Array
  /** By number: 1 where no translation changes it, as with numbers and marks. */
  readonly neutral: Uint8Array
}

// What a unit is known by: later words of one that is longer than any text of people are passed over.
const mostTokens = 2_000
// No word holds it, so that no mark is taken for a word.
const markSign = '\0'

export function isMark(name: string): boolean {
  return name.startsWith(markSign)
}

export function vocabularyOf(units: readonly Unit[]): Vocabulary {
  const numberOf = new Map<string, number>()
  const number = (name: string): number => {
    const known = numberOf.get(name) ?? numberOf.size
    numberOf.set(name, known)
    return known
  }
  const tokens = units.map(({ words, marks }) =>
    Int32Array.from([...new Set([...words, ...marks.map((mark) => markSign + mark)])].slice(0, mostTokens), number),
  )
  const names = [...numberOf.keys()]
  const counts = new Float64Array(names.length)
  for (const ofUnit of tokens) for (const token of ofUnit) counts[token] = (counts[token] ?? 0) + 1
  const weights = counts.map((count) => Math.log(1 + units.length / count))
  const neutral = Uint8Array.from(names, (name) => (isMark(name) || /^\p{N}/u.test(name) ? 1 : 0))
  return { names, numberOf, tokens, weights, counts, neutral }
}
