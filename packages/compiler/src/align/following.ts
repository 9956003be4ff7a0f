/** Which blocks of today have found their line in the lock; no line is found twice. */
export class Following {
  /** For each block the position of its line. */
  readonly lineOf: (number | undefined)[]
  readonly #taken: Uint8Array

  constructor(blocks: number, lines: number) {
    this.lineOf = Array.from({ length: blocks }, () => undefined)
    this.#taken = new Uint8Array(lines)
  }

  /** Whether a line is there and nobody's. */
  isOpen(line: number): boolean {
    return this.#taken[line] === 0
  }

  take(block: number, line: number): void {
    this.lineOf[block] = line
    this.#taken[line] = 1
  }

  openBlocks(): number[] {
    return this.lineOf.flatMap((line, at) => (line === undefined ? [at] : []))
  }

  openLines(): number[] {
    const open: number[] = []
    for (const [line, taken] of this.#taken.entries()) if (taken === 0) open.push(line)
    return open
  }

  /**
   * Runs of open blocks, each with the open lines between the lines of its neighbours, as they are at the start. Where
   * neighbours have moved far apart those are many, and of no use: a run has some lines more than blocks at most.
   */
  gaps(): readonly { readonly blocks: readonly number[]; readonly lines: readonly number[] }[] {
    const open = this.openLines()
    const gaps: { blocks: readonly number[]; lines: readonly number[] }[] = []
    let before = -1
    let run: number[] = []
    for (let at = 0; at <= this.lineOf.length; at += 1) {
      const line = at === this.lineOf.length ? this.#taken.length : this.lineOf[at]
      if (line === undefined) {
        run.push(at)
        continue
      }
      if (run.length > 0) {
        const from = firstAtLeast(open, before + 1)
        const to = Math.min(firstAtLeast(open, line), from + 2 * run.length + 64)
        gaps.push({ blocks: run, lines: open.slice(from, to) })
      }
      run = []
      before = line
    }
    return gaps.filter(({ lines }) => lines.length > 0)
  }

  /** For each block the line at which it would stand, had nothing changed since its nearest neighbour that has one. */
  expectedLines(): readonly number[] {
    let expected = 0
    return this.lineOf.map((line) => {
      const here = line ?? expected
      expected = here + 1
      return here
    })
  }
}

/** The position of the first number of an ascending list that is at least `least`. */
function firstAtLeast(ascending: readonly number[], least: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
