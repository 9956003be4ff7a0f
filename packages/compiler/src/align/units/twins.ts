import type { Unit } from './unit.js'

/** Units of one language that nothing tells apart but their place, as the rows of a form or a list of equal answers. */
export class Twins {
  // By unit: where it and its twins stand, in order.
  readonly #places: readonly (readonly number[])[]

  constructor(units: readonly Unit[]) {
    const places = units.map((_, at): readonly number[] => [at])
    // Hardly two units are of one length and say as many words, so that few need be read.
    for (const ofSize of grouped(places.keys(), (at) => sizeOf(units[at]))) {
      if (ofSize.length === 1) continue
      for (const equal of grouped(ofSize, (at) => contentOf(units[at]))) for (const at of equal) places[at] = equal
    }
    this.#places = places
  }

  areTwins(one: number, other: number): boolean {
    return this.#places[one] !== undefined && this.#places[one] === this.#places[other]
  }

  /** How many of a unit's twins, itself among them, stand from `low` to `high`, both included. */
  countWithin(unit: number, low: number, high: number): number {
    const places = this.#places[unit] ?? []
    if (places.length < 2) return 1
    return firstFrom(places, high + 1) - firstFrom(places, low)
  }
}

function grouped<Key>(units: Iterable<number>, keyOf: (at: number) => Key): Iterable<readonly number[]> {
  const groups = new Map<Key, number[]>()
  for (const at of units) {
    const key = keyOf(at)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [at])
    else group.push(at)
  }
  return groups.values()
}

function sizeOf(unit: Unit | undefined): number {
  return unit === undefined ? -1 : (unit.length * 1000 + unit.words.length) * 1000 + unit.marks.length
}

function contentOf(unit: Unit | undefined): string {
  if (unit === undefined) return ''
  const { kind, depth, within, words, marks, length, signs } = unit
  return JSON.stringify([kind, depth, within, words, marks, length, signs])
}

/** The number of the first of ascending places that is not before `least`. */
function firstFrom(places: readonly number[], least: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
