import type { Associations } from './associations.js'
import type { Vocabulary } from './vocabulary.js'

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

/** Of one unit: what it accounts for in the other language, each once, and how surely. */
interface Reach {
  readonly tokens: Int32Array
  readonly strengths: Float64Array
}

/** What a token is tied to, of all tokens in one array: that of token `t` is at `starts[t]` up to `starts[t + 1]`. */
interface Ties {
  readonly starts: Int32Array
  readonly others: Int32Array
  readonly strengths: Float64Array
}

/** Finds how far units say the same, by the words and marks that associations tie. */
export class OverlapFinder {
  readonly #id: Vocabulary
  readonly #en: Vocabulary
  readonly #idReach: readonly Reach[]
  readonly #enReach: readonly Reach[]
  // By token of the Indonesian unit at hand: its weight; by token that the unit accounts for in English: how surely.
  readonly #said: Float64Array
  readonly #seen: Float64Array
  readonly #idTotals: Totals
  readonly #enTotals: Totals
  #at = -1
  // By token: how surely the units of a run account for it. All zero between two calls.
  readonly #idSeen: Float64Array
  readonly #enSeen: Float64Array

  constructor(id: Vocabulary, en: Vocabulary, associations: Associations) {
    this.#id = id
    this.#en = en
    const { toEn, toId } = tiesOf(id.names.length, en.names.length, associations)
    this.#idReach = reachesOf(id.tokens, toEn, en.names.length)
    this.#enReach = reachesOf(en.tokens, toId, id.names.length)
    this.#idTotals = totalsOf(id)
    this.#enTotals = totalsOf(en)
    this.#said = new Float64Array(id.names.length)
    this.#seen = new Float64Array(en.names.length)
    this.#idSeen = new Float64Array(id.names.length)
    this.#enSeen = new Float64Array(en.names.length)
  }

  /** Fills `into`, which spares an object for each of a great many calls. Of single units quickest when asked row by row. */
  find(idAt: number, idCount: number, enAt: number, enCount: number, into: Overlap): void {
    if (idCount === 1 && enCount === 1) {
      this.#findOne(idAt, enAt, into)
      return
    }
    cover(this.#id, idAt, idCount, this.#enReach, enAt, enCount, this.#idSeen, into.id)
    cover(this.#en, enAt, enCount, this.#idReach, idAt, idCount, this.#enSeen, into.en)
  }

  #findOne(idAt: number, enAt: number, { id, en }: Overlap): void {
    if (this.#at !== idAt) this.#turnTo(idAt)
    id.total = this.#idTotals.all[idAt] ?? 0
    id.totalNeutral = this.#idTotals.neutral[idAt] ?? 0
    en.total = this.#enTotals.all[enAt] ?? 0
    en.totalNeutral = this.#enTotals.neutral[enAt] ?? 0
    let [shared, neutral] = [0, 0]
    const reach = this.#enReach[enAt] ?? nothing
    for (let n = 0; n < reach.tokens.length; n += 1) {
      const token = reach.tokens[n] ?? 0
      const weight = this.#said[token] ?? 0
      if (weight === 0) continue
      const covered = weight * (reach.strengths[n] ?? 0)
      shared += covered
      if (this.#id.neutral[token] === 1) neutral += covered
    }
    id.shared = shared
    id.sharedNeutral = neutral
    shared = 0
    neutral = 0
    const tokens = this.#en.tokens[enAt] ?? nothing.tokens
    for (let n = 0; n < tokens.length; n += 1) {
      const token = tokens[n] ?? 0
      const strength = this.#seen[token] ?? 0
      if (strength === 0) continue
      const covered = strength * (this.#en.weights[token] ?? 0)
      shared += covered
      if (this.#en.neutral[token] === 1) neutral += covered
    }
    en.shared = shared
    en.sharedNeutral = neutral
  }

  #turnTo(idAt: number): void {
    for (const token of this.#id.tokens[this.#at] ?? []) this.#said[token] = 0
    for (const token of this.#idReach[this.#at]?.tokens ?? []) this.#seen[token] = 0
    for (const token of this.#id.tokens[idAt] ?? []) this.#said[token] = this.#id.weights[token] ?? 0
    see(this.#idReach[idAt], this.#seen)
    this.#at = idAt
  }
}

const nothing: Reach = { tokens: new Int32Array(0), strengths: new Float64Array(0) }

/** By unit. */
interface Totals {
  readonly all: Float64Array
  readonly neutral: Float64Array
}

function totalsOf({ tokens, weights, neutral }: Vocabulary): Totals {
  const totals = { all: new Float64Array(tokens.length), neutral: new Float64Array(tokens.length) }
  for (const [unit, ofUnit] of tokens.entries()) {
    for (const token of ofUnit) {
      const weight = weights[token] ?? 0
      totals.all[unit] = (totals.all[unit] ?? 0) + weight
      if (neutral[token] === 1) totals.neutral[unit] = (totals.neutral[unit] ?? 0) + weight
    }
  }
  return totals
}

function tiesOf(ids: number, ens: number, associations: Associations): { readonly toEn: Ties; readonly toId: Ties } {
  const idStarts = new Int32Array(ids + 1)
  const enStarts = new Int32Array(ens + 1)
  associations.each((id, en) => {
    idStarts[id + 1] = (idStarts[id + 1] ?? 0) + 1
    enStarts[en + 1] = (enStarts[en + 1] ?? 0) + 1
  })
  const toEn = emptyTies(idStarts)
  const toId = emptyTies(enStarts)
  const idNext = idStarts.slice()
  const enNext = enStarts.slice()
  associations.each((id, en, strength) => {
    put(toEn, idNext, id, en, strength)
    put(toId, enNext, en, id, strength)
  })
  return { toEn, toId }
}

/** Makes of the number of each token's ties where they start. */
function emptyTies(starts: Int32Array): Ties {
  for (let token = 1; token < starts.length; token += 1) starts[token] = (starts[token] ?? 0) + (starts[token - 1] ?? 0)
  const size = starts[starts.length - 1] ?? 0
  return { starts, others: new Int32Array(size), strengths: new Float64Array(size) }
}

function put({ others, strengths }: Ties, next: Int32Array, token: number, other: number, strength: number): void {
  const at = next[token] ?? 0
  others[at] = other
  strengths[at] = strength
  next[token] = at + 1
}

function reachesOf(units: readonly Int32Array[], ties: Ties, others: number): readonly Reach[] {
  const best = new Float64Array(others)
  return units.map((tokens) => {
    const reached: number[] = []
    for (const token of tokens) {
      for (let at = ties.starts[token] ?? 0; at < (ties.starts[token + 1] ?? 0); at += 1) {
        const other = ties.others[at] ?? 0
        const strength = ties.strengths[at] ?? 0
        if (best[other] === 0) reached.push(other)
        if ((best[other] ?? 0) < strength) best[other] = strength
      }
    }
    const strengths = Float64Array.from(reached, (other) => best[other] ?? 0)
    for (const other of reached) best[other] = 0
    return { tokens: Int32Array.from(reached), strengths }
  })
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
