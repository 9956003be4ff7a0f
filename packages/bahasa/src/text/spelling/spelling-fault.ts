/** The rules of Indonesian spelling that a program can check. The names never change. */
export type SpellingRule =
  | 'spelling-preposition'
  | 'spelling-split-prefix'
  | 'spelling-standard'
  | 'spelling-reduplication'
  | 'spelling-hyphen'
  | 'spelling-rupiah'
  | 'spelling-decimal'
  | 'spelling-quotes'
  | 'spelling-foreign'

/** A spelling that EYD V does not know. Offsets are UTF-16 code units; `actual` is what stands between them. */
export interface SpellingFault {
  readonly rule: SpellingRule
  readonly start: number
  readonly end: number
  readonly actual: string
  /** What has to stand there instead; only where that is certain. */
  readonly expected?: string
  /** What would probably do, for a person to judge: *pembaruan* for *update*. */
  readonly suggestion?: string
}
