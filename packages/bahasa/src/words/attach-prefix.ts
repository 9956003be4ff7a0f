import type { Prefix } from './indonesian-affixes.js'
import { nasalJoins } from './nasal-joins.js'

/** A first syllable that ends in -er: the r of ber-, ter-, per- then often falls (`bekerja`, `tepercaya`), not always. */
const firstSyllableInEr = /^[^aiueo]{1,2}er[^aiueo]/

/** Joins that stand alone in the language. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ['ber ajar', 'belajar'],
  ['per ajar', 'pelajar'],
  ['pe ajar', 'pelajar'],
  ['peN lihat', 'penglihat'],
])

function beforeR(prefix: 'ber' | 'ter' | 'per', stem: string): readonly string[] {
  const short = prefix.slice(0, -1)
  if (stem.startsWith('r')) return [short + stem]
  return firstSyllableInEr.test(stem) ? [short + stem, prefix + stem] : [prefix + stem]
}

/** A stem with a prefix before it, in each way that is written: `['mempunyai', …]`. The stem is in lower case. */
export function attachPrefix(prefix: Prefix, stem: string): readonly string[] {
  const exception = exceptions.get(`${prefix} ${stem}`)
  if (exception !== undefined) return [exception]
  switch (prefix) {
    case 'meN':
      return nasalJoins('me', stem).map((join) => join.prefix + join.rest)
    case 'peN':
      return nasalJoins('pe', stem).map((join) => join.prefix + join.rest)
    case 'ber':
    case 'ter':
    case 'per':
      return beforeR(prefix, stem)
    case 'di':
    case 'pe':
    case 'ke':
    case 'se':
    case 'ku':
    case 'kau':
      return [prefix + stem]
    default:
      return prefix satisfies never
  }
}
