/** What is left of two lists. */
export interface Unmatched<Item> {
  readonly left: readonly Item[]
  readonly right: readonly Item[]
}

/**
 * Takes out the items of two lists that match one to one. Each test is tried on everything before a looser one has its turn.
 *
 * The work is bounded by the product of the lengths, and the lists are those of one paragraph.
 */
export function cancelMatches<Item>(
  left: readonly Item[],
  right: readonly Item[],
  tests: readonly ((left: Item, right: Item) => boolean)[],
): Unmatched<Item> {
  return tests.reduce<Unmatched<Item>>((rest, matches) => cancelOnce(rest, matches), { left, right })
}

function cancelOnce<Item>(rest: Unmatched<Item>, matches: (left: Item, right: Item) => boolean): Unmatched<Item> {
  const right = [...rest.right]
  const left = rest.left.filter((one) => {
    const at = right.findIndex((other) => matches(one, other))
    if (at !== -1) right.splice(at, 1)
    return at === -1
  })
  return { left, right }
}
