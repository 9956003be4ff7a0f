/** How two items are recognised as the same: by equal keys. An item without a key has no part in this pass. */
export interface MatchPass<Item> {
  readonly left: (item: Item) => string | undefined
  readonly right: (item: Item) => string | undefined
}

/** What is left of two lists. */
export interface Unmatched<Item> {
  readonly left: readonly Item[]
  readonly right: readonly Item[]
}

/** Takes out the items of two lists that match one to one. Each pass goes over everything before a looser one has its turn. */
export function cancelMatches<Item>(
  left: readonly Item[],
  right: readonly Item[],
  passes: readonly MatchPass<Item>[],
): Unmatched<Item> {
  return passes.reduce<Unmatched<Item>>(cancelOnce, { left, right })
}

function cancelOnce<Item>(rest: Unmatched<Item>, pass: MatchPass<Item>): Unmatched<Item> {
  const waiting = countKeys(rest.right, pass.right)
  const taken = new Map<string, number>()
  const left = rest.left.filter((item) => {
    const key = pass.left(item)
    if (key === undefined || (waiting.get(key) ?? 0) === 0) return true
    waiting.set(key, (waiting.get(key) ?? 0) - 1)
    taken.set(key, (taken.get(key) ?? 0) + 1)
    return false
  })
  const right = rest.right.filter((item) => {
    const key = pass.right(item)
    if (key === undefined || (taken.get(key) ?? 0) === 0) return true
    taken.set(key, (taken.get(key) ?? 0) - 1)
    return false
  })
  return { left, right }
}

function countKeys<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
