const least = 3

/**
 * How wide each column of a table becomes so that all fit into `available` columns of text.
 *
 * The widest gives way first, so that narrow columns keep their lines; none becomes narrower than three.
 */
export function columnWidths(wanted: readonly number[], available: number): number[] {
  const widths = wanted.map((width) => Math.max(width, 1))
  let excess = widths.reduce((sum, width) => sum + width, 0) - available
  while (excess > 0) {
    const widest = Math.max(...widths)
    if (widest <= least) break
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
