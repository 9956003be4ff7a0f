/** One way in which a nasal prefix joins a stem: `me` + `n` + `ulis`. */
export interface NasalJoin {
  /** What stands before the rest: `me`, `mem`, `men`, `meny`, `meng`, `menge`; for peN- `pe`, `pem` and so on. */
  readonly prefix: string
  /** What is left of the stem after the prefix: `ulis` of `tulis`. */
  readonly rest: string
}

const oneSyllable = /^[^aiueo]{0,3}[aiueo][^aiueo]{0,2}$/

/** The nasal that each dropped first letter leaves behind. */
const dropping: ReadonlyMap<string, string> = new Map([
  ['p', 'm'],
  ['t', 'n'],
  ['s', 'ny'],
  ['k', 'ng'],
])

/** The nasal before a letter that stays. */
function nasalBefore(stem: string): string | undefined {
  if (/^(?:[aiueoghkq]|kh)/.test(stem)) return 'ng'
  if (/^[lmnrwy]/.test(stem)) return ''
  if (/^[bfvp]/.test(stem)) return 'm'
  if (/^[dcjzxst]/.test(stem)) return 'n'
  return undefined
}

/**
 * The ways in which meN- or peN- joins a stem, the usual one first; empty for a stem that begins with no Latin letter.
 *
 * p, t, s and k drop (`menulis`). Usage also keeps them, in loanwords above all (`memproduksi`, `mentraktir`,
 * `mensponsori`, `mempunyai`), so both are given; only sy- and kh-, which are single sounds, never lose theirs. Roots of
 * one syllable take menge- (`mengebom`). `stem` is in lower case.
 *
 * Source: Tata Bahasa Baku Bahasa Indonesia, chapter on verbs.
 */
export function nasalJoins(prefix: 'me' | 'pe', stem: string): readonly NasalJoin[] {
  const joins: NasalJoin[] = []
  const dropped = /^(?:kh|sy)/.test(stem) ? undefined : dropping.get(stem[0] ?? '')
  if (dropped !== undefined) joins.push({ prefix: prefix + dropped, rest: stem.slice(1) })
  const kept = nasalBefore(stem)
  if (kept !== undefined) joins.push({ prefix: prefix + kept, rest: stem })
  if (oneSyllable.test(stem)) joins.push({ prefix: `${prefix}nge`, rest: stem })
  return joins
}
