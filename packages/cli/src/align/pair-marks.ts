import type { MarkdownPair } from '@dwibahasa/compiler/align'
import type { Locale } from '@dwibahasa/model'

/** Confidence below which a pair wants a look. */
const certain = 0.9

/** What a person has to know of a pair besides its text. */
export interface PairMarks {
  /** Where the English of a moved pair comes from: from further up or down, and which line. */
  readonly from?: { readonly direction: 'up' | 'down'; readonly line: number }
  /** The confidence of a doubtful pair, or of a block that may have a twin after all. */
  readonly doubt?: number
  /** The language that lacks the blocks. */
  readonly lacking?: Locale
}

/** The marks of each pair, in the order of the pairs. */
export function pairMarks(pairs: readonly MarkdownPair[]): readonly PairMarks[] {
  let reached = 0
  return pairs.map(({ id, en, confidence, moved }) => {
    const line = en[0]?.start
    const isUp = line !== undefined && line < reached
    if (!moved) reached = Math.max(reached, en.at(-1)?.end ?? 0)
    const lacking = id.length === 0 ? 'id' : en.length === 0 ? 'en' : undefined
    return {
      ...(moved && line !== undefined ? { from: { direction: isUp ? 'up' : 'down', line } } : {}),
      ...(confidence < certain ? { doubt: confidence } : {}),
      ...(lacking === undefined ? {} : { lacking }),
    }
  })
}
