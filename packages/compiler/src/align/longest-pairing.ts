// Above this many cells a table would not fit; what is left is paired in order, as far as shapes go.
const cellLimit = 16_000_000

/**
 * The pairing of two sequences, in order and without crossings, that is worth most.
 *
 * @param worth Of pairing two items: 0 where they cannot be paired, a small whole number otherwise.
 * @returns Positions in both sequences, ascending. Of pairings worth the same, the one whose pairs come first.
 */
export function longestPairing<Item>(
  left: readonly Item[],
  right: readonly Item[],
  worth: (left: Item, right: Item) => number,
): readonly (readonly [number, number])[] {
  if (left.length * right.length > cellLimit) return pairInOrder(left, right, worth)
  const width = right.length + 1
  const best = new Uint32Array((left.length + 1) * width)
  const at = (row: number, column: number): number => best[row * width + column] ?? 0
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const value = worthOf(left, right, row, column, worth)
      const paired = value === 0 ? 0 : value + at(row + 1, column + 1)
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1))
    }
  }
  const pairs: [number, number][] = []
  let row = 0
  let column = 0
  while (row < left.length && column < right.length) {
    const value = worthOf(left, right, row, column, worth)
    if (value > 0 && at(row, column) === value + at(row + 1, column + 1)) pairs.push([row++, column++])
    else if (at(row, column) === at(row + 1, column)) row += 1
    else column += 1
  }
  return pairs
}

function worthOf<Item>(
  left: readonly Item[],
  right: readonly Item[],
  row: number,
  column: number,
  worth: (left: Item, right: Item) => number,
): number {
  const one = left[row]
  const other = right[column]
  return one === undefined || other === undefined ? 0 : worth(one, other)
}

function pairInOrder<Item>(
  left: readonly Item[],
  right: readonly Item[],
  worth: (left: Item, right: Item) => number,
): readonly (readonly [number, number])[] {
  const length = Math.min(left.length, right.length)
  return Array.from({ length }, (_, at) => [at, at] as const).filter(([at]) => worthOf(left, right, at, at, worth) > 0)
}
