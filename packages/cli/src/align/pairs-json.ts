import type { LineRange, MarkdownPair } from '@dwibahasa/compiler/align'

/** Pairs as `--json` prints them. */
export function pairsJson(pairs: readonly MarkdownPair[]): object {
  return {
    pairs: pairs.map(({ id, en, kind, confidence, moved }) => ({
      id: id.map(rangeJson),
      en: en.map(rangeJson),
      kind,
      confidence,
      moved,
    })),
  }
}

function rangeJson({ start, end }: LineRange): LineRange {
  return { start, end }
}
