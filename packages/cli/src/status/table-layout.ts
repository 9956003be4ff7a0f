/** The columns of one language, in columns of the terminal; 0 where there is none. */
export interface TableLayout {
  readonly name: number
  readonly bar: number
  readonly share: number
  /** Widths of stale, missing, mismatch; or of their sum; or nothing. */
  readonly counts: readonly number[]
  /** Whether the counts are headed by words; else by signs, which want a legend. */
  readonly hasWords: boolean
}

export interface LayoutInput {
  /** Of the terminal. */
  readonly width: number
  /** The widest name. */
  readonly name: number
  /** The widest share, and the widest word that stands in for one. */
  readonly share: number
  readonly absent: number
  /** The widest number, and the words above stale, missing and mismatch, and above their sum. */
  readonly count: number
  readonly words: readonly number[]
  readonly sum: number
}

const gap = 2

/**
 * Fits the table to a terminal. As it narrows the words above the numbers become signs, then the bars go, then the
 * numbers become one.
 */
export function tableLayout(input: LayoutInput): TableLayout {
  // The word for a missing file stands across the three numbers.
  const digits = Math.max(2, input.count, Math.ceil((input.absent - 2) / 3))
  const signs = [digits, digits, digits]
  const words = input.words.map((word) => Math.max(word, digits))
  const candidates: readonly (Omit<TableLayout, 'name'> & { readonly least: number })[] = [
    { bar: 10, share: input.share, counts: words, hasWords: true, least: Math.min(input.name, 28) },
    { bar: 8, share: input.share, counts: signs, hasWords: false, least: Math.min(input.name, 24) },
    { bar: 5, share: input.share, counts: signs, hasWords: false, least: Math.min(input.name, 20) },
    { bar: 0, share: input.share, counts: signs, hasWords: false, least: Math.min(input.name, 16) },
  ]
  for (const { least, ...candidate } of candidates) {
    const name = input.width - 2 * (gap + groupWidth(candidate))
    if (name >= least) return { ...candidate, name: Math.min(name, Math.max(input.name, least)) }
  }
  const sum = Math.max(input.sum, digits)
  const last = { bar: 0, share: Math.max(input.share, input.absent + 2 - sum), counts: [sum], hasWords: true }
  const name = Math.max(8, input.width - 2 * (gap + groupWidth(last)))
  return { ...last, name: Math.min(name, Math.max(input.name, 8)) }
}

/** How wide the columns of one language are together. */
export function groupWidth({ bar, share, counts }: Omit<TableLayout, 'name'>): number {
  return (bar === 0 ? 0 : bar + 1) + share + counts.reduce((sum, width) => sum + 1 + width, 0)
}
