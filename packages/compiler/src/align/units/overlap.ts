import type { Associations } from './associations.js'
import type { Vocabulary } from './vocabulary.js'

/** Of one unit: what it accounts for in the other language, and how surely. */
interface Reach {
  readonly tokens: Int32Array
  readonly strengths: Float64Array
}

/** What one side says, in sums of the weights of its words and marks. */
export interface Coverage {
  /** What the other side accounts for. */
  shared: number
  total: number
  /** The same of numbers and marks alone. */
  sharedNeutral: number
  totalNeutral: number
}

/** What two runs of units have in common. */
export interface Overlap {
  readonly id: Coverage
  readonly en: Coverage
}

/** Finds how far units say the same, by the words and marks that associations tie. */
export class OverlapFinder {
  readonly #id: Vocabulary
  readonly #en: Vocabulary
  readonly #idReach: readonly Reach[]
  readonly #enReach: readonly Reach[]
  // By token: how surely the units at hand account for it. All zero between two calls.
  readonly #idSeen: Float64Array
  readonly #enSeen: Float64Array

  constructor(id: Vocabulary, en: Vocabulary, associations: Associations) {
    this.#id = id
    this.#en = en
    const toEn: [number, number][][] = id.names.map(() => [])
    const toId: [number, number][][] = en.names.map(() => [])
    associations.each((one, other, strength) => {
      toEn[one]?.push([other, strength])
      toId[other]?.push([one, strength])
    })
    this.#idReach = id.tokens.map((tokens) => reachOf(tokens, toEn))
    this.#enReach = en.tokens.map((tokens) => reachOf(tokens, toId))
    this.#idSeen = new Float64Array(id.names.length)
    this.#enSeen = new Float64Array(en.names.length)
  }

  /** Fills `into`, which spares an object for each of a great many calls. */
  find(idAt: number, idCount: number, enAt: number, enCount: number, into: Overlap): void {
    cover(this.#id, idAt, idCount, this.#enReach, enAt, enCount, this.#idSeen, into.id)
    cover(this.#en, enAt, enCount, this.#idReach, idAt, idCount, this.#enSeen, into.en)
  }
}

function reachOf(tokens: Int32Array, ties: readonly (readonly (readonly [number, number])[])[]): Reach {
  const best = new Map<number, number>()
  for (const token of tokens) {
    for (const [other, strength] of ties[token] ?? []) if ((best.get(other) ?? 0) < strength) best.set(other, strength)
  }
  return { tokens: Int32Array.from(best.keys()), strengths: Float64Array.from(best.values()) }
}

/** Sums up what a run of units says, and how much of it the reach of the other side's run covers. */
function cover(
  { tokens, weights, neutral }: Vocabulary,
  at: number,
  count: number,
  reach: readonly Reach[],
  otherAt: number,
  otherCount: number,
  seen: Float64Array,
  into: Coverage,
): void {
  for (let other = otherAt; other < otherAt + otherCount; other += 1) see(reach[other], seen)
  let [shared, total, sharedNeutral, totalNeutral] = [0, 0, 0, 0]
  for (let unit = at; unit < at + count; unit += 1) {
    const said = tokens[unit]
    if (said === undefined) continue
    for (let n = 0; n < said.length; n += 1) {
      const token = said[n] ?? 0
      const weight = weights[token] ?? 0
      const covered = weight * (seen[token] ?? 0)
      total += weight
      shared += covered
      if (neutral[token] !== 1) continue
      totalNeutral += weight
      sharedNeutral += covered
    }
  }
  into.shared = shared
  into.total = total
  into.sharedNeutral = sharedNeutral
  into.totalNeutral = totalNeutral
  for (let other = otherAt; other < otherAt + otherCount; other += 1) forget(reach[other], seen)
}

function see(reach: Reach | undefined, seen: Float64Array): void {
  if (reach === undefined) return
  const { tokens, strengths } = reach
  for (let n = 0; n < tokens.length; n += 1) {
    const token = tokens[n] ?? 0
    const strength = strengths[n] ?? 0
    if ((seen[token] ?? 0) < strength) seen[token] = strength
  }
}

function forget(reach: Reach | undefined, seen: Float64Array): void {
  if (reach === undefined) return
  const { tokens } = reach
  for (let n = 0; n < tokens.length; n += 1) seen[tokens[n] ?? 0] = 0
}
