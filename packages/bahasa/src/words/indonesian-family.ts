import { detachPrefixes } from './detach-prefixes.js'
import type { Prefix, Suffix } from './indonesian-affixes.js'
import { lookalikes } from './indonesian-lookalikes.js'
import type { OuterAffix } from './indonesian-roots.js'

/** Affixes that show by themselves that a word is derived, and those of the words from the same root that mean the same. */
interface Derivation {
  readonly prefixes: readonly Prefix[]
  readonly suffixes: readonly Suffix[]
  readonly kin: readonly OuterAffix[]
}

const verbs: readonly OuterAffix[] = ['meN', 'di', 'ter', 'ku', 'kau', 'kan', 'i']

/**
 * Nouns and verbs of one root go together in pairs: peN-...-an with meN- (`peretasan`, `meretas`), per-...-an with ber- and
 * memper- (`perundingan`, `berunding`), ke-...-an with the root (`ketimpangan`, `timpang`). Others have grown apart:
 * `pembedaan` is not `perbedaan`.
 */
const derivations: readonly Derivation[] = [
  { prefixes: [], suffixes: ['an'], kin: [...verbs, 'peN', 'bare'] },
  { prefixes: ['peN'], suffixes: ['', 'an'], kin: [...verbs, 'peN'] },
  { prefixes: ['peN', 'ber'], suffixes: ['an'], kin: [...verbs, 'peN'] },
  { prefixes: ['meN'], suffixes: ['', 'kan', 'i'], kin: [...verbs, 'peN'] },
  { prefixes: ['meN', 'per'], suffixes: ['', 'kan', 'i'], kin: [...verbs, 'per'] },
  { prefixes: ['per'], suffixes: ['an'], kin: [...verbs, 'ber', 'per', 'pe'] },
  { prefixes: ['pe'], suffixes: ['an'], kin: ['ber', 'pe'] },
  { prefixes: ['ber'], suffixes: ['', 'an'], kin: ['ber', 'per', 'pe'] },
  { prefixes: ['ke'], suffixes: ['an'], kin: ['bare', 'ber', 'ke'] },
  { prefixes: ['ke', 'ter'], suffixes: ['an'], kin: [...verbs, 'ke'] },
  { prefixes: ['ke', 'ber'], suffixes: ['an'], kin: ['ber', 'ke'] },
]

/** Four letters and two beats, as nearly all Indonesian roots have. */
function looksLikeRoot(root: string): boolean {
  return root.length >= 4 && /[aiueo][^aiueo]*[aiueo]/.test(root)
}

/**
 * The roots that a derived Indonesian word may come from, and by what affixes its relations are known: `perundingan` gives
 * `runding`, of which `berunding` is one. Some of the roots are no words.
 */
export function rootsBehind(word: string): ReadonlyMap<string, ReadonlySet<OuterAffix>> {
  const found = new Map<string, ReadonlySet<OuterAffix>>()
  if (lookalikes.has(word)) return found
  for (const { prefixes, suffixes, kin } of derivations) {
    const stems = suffixes
      .filter((suffix) => word.endsWith(suffix))
      .map((suffix) => word.slice(0, word.length - suffix.length))
    for (const root of stems.flatMap((stem) => detachPrefixes(prefixes, stem))) {
      if (looksLikeRoot(root)) found.set(root, new Set([...(found.get(root) ?? []), ...kin]))
    }
  }
  return found
}
