/** The candidate that is likeliest meant by a misspelt word: at most a third of its letters differ. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.floor(Math.max(word.length, 3) / 3) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const distance = editDistance(word, candidate)
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** Levenshtein's distance, by rows; two letters that have changed places count as one (Damerau). */
function editDistance(from: string, to: string): number {
  let twoAbove: readonly number[] = []
  let above: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const swap = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      const best = Math.min(swap, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
      const crossed = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current.push(row > 1 && column > 1 && crossed ? Math.min(best, (twoAbove[column - 2] ?? 0) + 1) : best)
    }
    twoAbove = above
    above = current
  }
  return above[to.length] ?? 0
}
