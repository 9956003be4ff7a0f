/**
 * Adds up number words from the largest to the smallest: *dua ratus lima puluh ribu tiga* is 250 003.
 *
 * Each step says whether the word may stand here. After a refusal the number is complete, and the word starts another.
 */
export class NumberBuilder {
  #total = 0
  #group = 0
  #lowestScale = Number.POSITIVE_INFINITY
  #lowestPlace = Number.POSITIVE_INFINITY
  #any = false

  get value(): number {
    return this.#total + this.#group
  }

  /** Adds within the group below a thousand. `size` is the value of the place: 1, 10 or 100. */
  add(value: number, size: number): boolean {
    if (size >= this.#lowestPlace) return false
    this.#group += value
    this.#lowestPlace = size
    this.#any = true
    return true
  }

  /** Multiplies the hundreds from what stands before: *dua ratus*, *two hundred*. */
  hundreds(): boolean {
    if (!this.#any || this.#group === 0 || this.#group > 99) return false
    this.#group *= 100
    this.#lowestPlace = 100
    return true
  }

  /** *Two dozen*: closes the number. */
  dozens(): boolean {
    if (!this.#any || this.#group === 0 || this.#group > 99) return false
    this.#group *= 12
    this.#lowestPlace = 1
    return true
  }

  /** Closes a group with *ribu*, *million*, … as a power of a thousand. */
  scale(size: number): boolean {
    if (this.#group === 0 || size >= this.#lowestScale) return false
    this.#total += this.#group * size
    this.#group = 0
    this.#lowestScale = size
    this.#lowestPlace = Number.POSITIVE_INFINITY
    return true
  }
}
