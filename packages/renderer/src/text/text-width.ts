/** The width that lines are wrapped at: unlimited where none was asked for, and never so narrow that words fall apart. */
export function textWidth(width: number | undefined): number {
  return width === undefined ? Number.POSITIVE_INFINITY : Math.max(20, width)
}
