import type { Band } from './band.js'
import { eachCell } from './band.js'
import { stemKey } from './cognate.js'
import type { StepFigures } from './lattice.js'
import type { Vocabulary } from './vocabulary.js'
import { isMark } from './vocabulary.js'

/** How far the echoes of two units agree. */
export interface EchoLikeness {
  /** The cosine of both, 0 to 1. */
  likeness: number
  /** The length of the lesser one; 0 where either has none. */
  strength: number
}

/** By pair of units that is sure: how much a unit has in common with it. Of length 1. */
interface Echo {
  readonly pairs: Int32Array
  readonly shares: Float64Array
  readonly strength: number
}

const sureEnough = 0.5
// A word in more units than this tells little of where it belongs, and costs much.
const mostUnits = 20
const shortestWord = 4

/**
 * Where in its own document a unit's words turn up again. A unit and its translation echo in blocks that belong together,
 * though they may not have a word in common: a heading and its twin in the paragraphs below it.
 */
export class Echoes {
  readonly #id: readonly Echo[]
  readonly #en: readonly Echo[]
  // By pair: the share of the Indonesian unit at hand.
  readonly #seen: Float64Array
  #at = -1

  /** @param probabilities Of the steps of an alignment; what it is sure of is what units echo in. */
  constructor(id: Vocabulary, en: Vocabulary, band: Band, probabilities: StepFigures) {
    const pairOfId = new Int32Array(id.tokens.length).fill(-1)
    const pairOfEn = new Int32Array(en.tokens.length).fill(-1)
    let count = 0
    eachCell(band, (row, column, cell) => {
      if ((probabilities[0]?.[cell] ?? 0) <= sureEnough) return
      pairOfId[row] = count
      pairOfEn[column] = count
      count += 1
    })
    this.#id = echoesOf(id, pairOfId, count, 'id')
    this.#en = echoesOf(en, pairOfEn, count, 'en')
    this.#seen = new Float64Array(count)
  }

  /** Fills `into`, which spares an object for each of a great many calls. Quickest when asked row by row. */
  compare(idAt: number, enAt: number, into: EchoLikeness): void {
    const id = this.#id[idAt]
    const en = this.#en[enAt]
    into.likeness = 0
    into.strength = 0
    if (id === undefined || en === undefined || id.strength === 0 || en.strength === 0) return
    if (this.#at !== idAt) this.#see(idAt, id)
    let likeness = 0
    for (let n = 0; n < en.pairs.length; n += 1) likeness += (en.shares[n] ?? 0) * (this.#seen[en.pairs[n] ?? 0] ?? 0)
    into.likeness = Math.min(1, likeness)
    into.strength = Math.min(id.strength, en.strength)
  }

  #see(at: number, { pairs, shares }: Echo): void {
    for (const pair of this.#id[this.#at]?.pairs ?? []) this.#seen[pair] = 0
    for (let n = 0; n < pairs.length; n += 1) this.#seen[pairs[n] ?? 0] = shares[n] ?? 0
    this.#at = at
  }
}

function echoesOf(
  { names, tokens }: Vocabulary,
  pairOf: Int32Array,
  count: number,
  locale: 'id' | 'en',
): readonly Echo[] {
  const numberOf = new Map<string, number>()
  const keys = names.map((name) => {
    if (!isMark(name) && name.length < shortestWord) return -1
    const key = isMark(name) ? name : stemKey(name, locale)
    const known = numberOf.get(key) ?? numberOf.size
    numberOf.set(key, known)
    return known
  })
  const said = tokens.map(
    (ofUnit) => new Set(Array.from(ofUnit, (token) => keys[token] ?? -1).filter((key) => key !== -1)),
  )
  const units: number[][] = Array.from(numberOf, () => [])
  for (const [unit, ofUnit] of said.entries()) for (const key of ofUnit) units[key]?.push(unit)
  const most = Math.min(mostUnits, Math.max(2, tokens.length / 3))
  const sums = new Float64Array(count)
  return said.map((ofUnit, unit) => {
    const pairs: number[] = []
    for (const key of ofUnit) {
      const all = units[key] ?? []
      if (all.length < 2 || all.length > most) continue
      const weight = Math.log(1 + tokens.length / all.length)
      for (const other of all) {
        const pair = other === unit ? -1 : (pairOf[other] ?? -1)
        if (pair === -1) continue
        if (sums[pair] === 0) pairs.push(pair)
        sums[pair] = (sums[pair] ?? 0) + weight
      }
    }
    const strength = Math.sqrt(pairs.reduce((sum, pair) => sum + (sums[pair] ?? 0) ** 2, 0))
    const shares = Float64Array.from(pairs, (pair) => (sums[pair] ?? 0) / strength)
    for (const pair of pairs) sums[pair] = 0
    return { pairs: Int32Array.from(pairs), shares, strength }
  })
}
