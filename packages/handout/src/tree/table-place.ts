import type { TableRoom } from './table-room.js'

/** Where a table finds its place on paper, and what becomes of it there. */
export interface TablePlace {
  /** Whether it stands across both columns. */
  readonly isWide: boolean
  /** Whether it lies on a landscape page. */
  readonly isLandscape: boolean
  /** Whether its words may be broken. */
  readonly isCrowded: boolean
  /** Whether it may go on overleaf. */
  readonly isLong: boolean
}

/** From so many letters on, a table has no place in one of two columns. */
const wide = 72
/** From so many letters on, a table lies on a landscape page: the type that would hold it on a portrait one cannot be read. */
const landscape = 120
/** From so many letters on, all words may be broken: not even a landscape page holds them whole. */
const crowded = 190
/** From so many lines on, which are half a page, a table may go on overleaf: kept in one piece it would leave too much paper blank. */
const long = 26
/** What stands between two rows, in lines. */
const rowGap = 0.7

/** Finds the place of a table that needs so much room; `isInColumn` where the sheet has two columns. */
export function tablePlace({ letters, breaks, rows }: TableRoom, isInColumn: boolean): TablePlace {
  const line = lineLetters(letters, isInColumn)
  const lines = rows.reduce((sum, row) => sum + Math.max(1, row / line) + rowGap, 0)
  return {
    isWide: letters > wide,
    isLandscape: letters > landscape,
    isCrowded: breaks || letters > crowded,
    isLong: lines > long,
  }
}

/** About how many letters a line of such a table holds on paper. */
function lineLetters(letters: number, isInColumn: boolean): number {
  if (letters > landscape) return 170
  return isInColumn && letters <= wide ? 48 : 90
}
