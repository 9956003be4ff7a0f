import { detachPrefixes } from './detach-prefixes.js'
import type { Prefix, Suffix } from './indonesian-affixes.js'
import { lookalikes } from './indonesian-lookalikes.js'

/** Affixes that show by themselves that a word is derived; `per-` or `ke-` alone begin too many whole words. */
const telling: readonly (readonly [readonly Prefix[], readonly Suffix[]])[] = [
  [[], ['an']],
  [['ke'], ['an']],
  [['per'], ['an']],
  [['pe'], ['an']],
  [['peN'], ['', 'an']],
  [['peN', 'ber'], ['an']],
  [['ke', 'ter'], ['an']],
  [['ke', 'ber'], ['an']],
  [['ber'], ['', 'an']],
  [['meN'], ['', 'kan', 'i']],
  [
    ['meN', 'per'],
    ['', 'kan', 'i'],
  ],
]

/** Four letters and two beats, as nearly all Indonesian roots have. */
const looksLikeRoot = /^(?=.{4})[^aiueo]*[aiueo]+[^aiueo]*[aiueo]/

/** The roots that a derived Indonesian word may come from: `perundingan` gives `runding`. Some of them are no words. */
export function rootsBehind(word: string): readonly string[] {
  const certain = lookalikes.get(word)
  if (certain !== undefined) return certain
  const roots = telling.flatMap(([prefixes, suffixes]) =>
    suffixes
      .filter((suffix) => word.endsWith(suffix))
      .flatMap((suffix) => detachPrefixes(prefixes, word.slice(0, word.length - suffix.length))),
  )
  return [...new Set(roots)].filter((root) => root !== word && looksLikeRoot.test(root))
}
