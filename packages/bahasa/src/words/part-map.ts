/** Numbers of parts under words. */
export class PartMap {
  readonly #parts = new Map<string, number[]>()

  add(word: string, part: number): void {
    const parts = this.#parts.get(word)
    if (parts === undefined) this.#parts.set(word, [part])
    else parts.push(part)
  }

  get(word: string): readonly number[] | undefined {
    return this.#parts.get(word)
  }
}
