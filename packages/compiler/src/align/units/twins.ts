import type { Unit } from './unit.js'

/** Units of one language that nothing tells apart but their place, as the rows of a form or a list of equal answers. */
export class Twins {
  // By unit: where it and its twins stand, in order.
  readonly #places: readonly (readonly number[])[]

  constructor(units: readonly Unit[]) {
    const byContent = new Map<string, number[]>()
    this.#places = units.map((unit, at) => {
      const { kind, depth, within, words, marks, length, signs } = unit
      const content = JSON.stringify([kind, depth, within, words, marks, length, signs])
      const places = byContent.get(content) ?? []
      if (places.length === 0) byContent.set(content, places)
      places.push(at)
      return places
    })
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
