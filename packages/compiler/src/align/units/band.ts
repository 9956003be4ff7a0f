/** Which places of a lattice are looked at: in row `i` the columns `low[i]` to `high[i]`, both included. */
export interface Band {
  readonly low: Int32Array
  readonly high: Int32Array
  /** By row: where its cells begin in a flat array. */
  readonly start: Int32Array
  /** Cells in all. */
  readonly size: number
}

/** Makes a band of two edges, neither of which may ever fall. */
export function bandOf(low: Int32Array, high: Int32Array): Band {
  const start = new Int32Array(low.length)
  let size = 0
  for (let row = 0; row < low.length; row += 1) {
    start[row] = size
    size += (high[row] ?? 0) - (low[row] ?? 0) + 1
  }
  return { low, high, start, size }
}

/** Where a cell stands in a flat array; -1 outside of the band. */
export function cellAt(band: Band, row: number, column: number): number {
  const low = band.low[row]
  if (low === undefined || column < low || column > (band.high[row] ?? -1)) return -1
  return (band.start[row] ?? 0) + column - low
}

/** Visits every cell, row by row. */
export function eachCell(band: Band, visit: (row: number, column: number, cell: number) => void): void {
  let cell = 0
  for (let row = 0; row < band.low.length; row += 1) {
    const high = band.high[row] ?? -1
    for (let column = band.low[row] ?? 0; column <= high; column += 1) {
      visit(row, column, cell)
      cell += 1
    }
  }
}

/** A place that a path through the lattice comes through, or near. */
export type Anchor = readonly [row: number, column: number]

/**
 * The band around a path: `width` cells to either side, and more where rows and columns of a stretch differ in number.
 *
 * @param anchors Ascending in both; (0, 0) and (rows, columns) need not be among them.
 * @param most Cells that the band may have, roughly; where it would have more, it gets narrower.
 */
export function bandAround(
  anchors: readonly Anchor[],
  rows: number,
  columns: number,
  width: number,
  most: number,
): Band {
  const path: Anchor[] = [[0, 0], ...anchors, [rows, columns]]
  let cap = Math.max(rows, columns)
  let band = bandWithin(path, rows, columns, width, cap)
  while (band.size > most && cap > narrowest) {
    cap = Math.max(narrowest, Math.floor(cap / 2))
    band = bandWithin(path, rows, columns, width, cap)
  }
  return band
}

const narrowest = 8

function bandWithin(path: readonly Anchor[], rows: number, columns: number, width: number, cap: number): Band {
  const low = new Int32Array(rows + 1).fill(columns)
  const high = new Int32Array(rows + 1)
  for (let at = 1; at < path.length; at += 1) {
    const [fromRow, fromColumn] = path[at - 1] ?? [0, 0]
    const [toRow, toColumn] = path[at] ?? [rows, columns]
    const half = Math.min(cap, width + Math.abs(toRow - fromRow - (toColumn - fromColumn)))
    for (let row = fromRow; row <= toRow; row += 1) {
      const part = toRow === fromRow ? 1 : (row - fromRow) / (toRow - fromRow)
      const centre = Math.round(fromColumn + part * (toColumn - fromColumn))
      low[row] = Math.min(low[row] ?? columns, Math.max(0, centre - half))
      high[row] = Math.max(high[row] ?? 0, Math.min(columns, centre + half))
    }
  }
  low[0] = 0
  high[rows] = columns
  for (let row = 1; row <= rows; row += 1) high[row] = Math.max(high[row] ?? 0, high[row - 1] ?? 0)
  for (let row = rows - 1; row >= 0; row -= 1) low[row] = Math.min(low[row] ?? 0, low[row + 1] ?? 0)
  // A row reaches as far as the next one begins, or no path would come through.
  for (let row = 0; row < rows; row += 1) high[row] = Math.max(high[row] ?? 0, low[row + 1] ?? 0)
  return bandOf(low, high)
}
