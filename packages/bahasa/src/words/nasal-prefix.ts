/** One way in which a nasal prefix joins a root: `me` + `nulis`. */
export interface NasalJoin {
  /** What stands before the stem: `me`, `mem`, `men`, `meng`, `menge`; for peN- `pe`, `pem` and so on. */
  readonly prefix: string
  /** The root as it appears after the prefix: `nulis` of `tulis`. */
  readonly stem: string
}

const vowels = /^[aiueo]/
const consonantCluster = /^[^aiueo]{2}/
/** One beat: at most two consonants, a vowel, at most two consonants. */
const oneSyllable = /^[^aiueo]{0,3}[aiueo][^aiueo]{0,2}$/

/**
 * The ways in which meN- or peN- joins a root in Indonesian, the usual one first.
 *
 * Roots in p, t, s, k lose that letter to the nasal (`menulis`); loanwords that begin with two consonants may keep it
 * (`memproduksi`, `menerjemahkan`), and so may any root (`mempunyai`); roots of one syllable take menge- (`mengecat`).
 * `root` is in lower case. Source: EYD V and Tata Bahasa Baku Bahasa Indonesia, chapter on verbs.
 */
export function nasalJoins(prefix: 'me' | 'pe', root: string): readonly NasalJoin[] {
  const join = (nasal: string, stem = root): NasalJoin => ({ prefix: prefix + nasal, stem })
  const joins: NasalJoin[] = []
  const first = root[0] ?? ''
  if (oneSyllable.test(root)) joins.push(join('nge'))
  if (vowels.test(root)) joins.push(join('ng'))
  else if (/^kh|^[ghq]/.test(root)) joins.push(join('ng'))
  else if (/^n[yg]|^[lmnrwy]/.test(root)) joins.push(join(''))
  else if (/^[bfv]/.test(root)) joins.push(join('m'))
  else if (/^sy|^[djczx]/.test(root)) joins.push(join('n'))
  else if (first === 'p') joins.push(join('m', root.slice(1)), join('m'))
  else if (first === 't') joins.push(join('n', root.slice(1)), join('n'))
  else if (first === 'k') joins.push(join('ng', root.slice(1)), join('ng'))
  else if (first === 's')
    joins.push(join('ny', root.slice(1)), join('n'), ...(consonantCluster.test(root) ? [join('n', root.slice(1))] : []))
  return joins
}
