const least = 40
const usual = 80

/** The width of the whole: at least 40 columns; what is no number is 80. */
export function parallelWidth(asked: unknown): number {
  return typeof asked === 'number' && !Number.isNaN(asked) ? Math.max(least, Math.floor(asked)) : usual
}
