import type { Distance, Reading } from './word-index.js'

/** Readings of one word as they are gathered: each part once, at its smallest distance. */
export class Readings {
  readonly #distances = new Map<number, Distance>()

  add(parts: readonly number[] | undefined, distance: Distance): void {
    for (const part of parts ?? []) {
      const known = this.#distances.get(part)
      if (known === undefined || distance < known) this.#distances.set(part, distance)
    }
  }

  list(): readonly Reading[] {
    return [...this.#distances].map(([part, distance]) => ({ part, distance }))
  }
}
