/** Nodes that are rendered at most: a tree with more of them holds itself, or is no document that anybody reads. */
const mostNodes = 2 ** 24

// Rendering is synchronous: one count serves all.
let met = 0

/** Counts the nodes that `render` meets for themselves; where a hook renders another document, the count goes on after it. */
export function countAfresh<Result>(render: () => Result): Result {
  const outside = met
  met = 0
  try {
    return render()
  } finally {
    met = outside
  }
}

/**
 * Counts nodes that are about to be visited.
 *
 * @throws RangeError where there are more than 16,777,216 of them, as in a tree that has no end.
 */
export function countNodes(nodes: number): void {
  met += nodes
  // What is no number of nodes at all, as a proxy may say, must not put the count out of action.
  if (!(nodes >= 0 && met <= mostNodes)) throw new RangeError(`Expected at most ${mostNodes} nodes`)
}
