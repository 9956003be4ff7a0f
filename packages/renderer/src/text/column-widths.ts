/** A column that is narrower than this holds hardly a word. */
const least = 6

/**
 * How wide each column of a table becomes so that all fit into `available` columns of text; nothing where they do not.
 *
 * The widest gives way first, so that narrow columns keep their lines; none becomes narrower than six.
 */
export function columnWidths(wanted: readonly number[], available: number): number[] | undefined {
  const widths = wanted.map((width) => Math.max(width, 1))
  let excess = widths.reduce((sum, width) => sum + width, 0) - available
  while (excess > 0) {
    const widest = Math.max(...widths)
    if (widest <= least) return undefined
    const next = Math.max(least, ...widths.filter((width) => width < widest))
    const columns = widths.filter((width) => width === widest).length
    const step = Math.max(1, Math.min(widest - next, Math.floor(excess / columns)))
    for (let column = 0; column < widths.length && excess > 0; column++) {
      if (widths[column] !== widest) continue
      widths[column] = widest - step
      excess -= step
    }
  }
  return widths
}
