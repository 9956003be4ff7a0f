/** The width that lines are wrapped at, never so narrow that words fall apart; what is no number is none, and no limit. */
export function textWidth(asked: unknown): number {
  return typeof asked === 'number' && !Number.isNaN(asked) ? Math.max(20, Math.floor(asked)) : Number.POSITIVE_INFINITY
}
