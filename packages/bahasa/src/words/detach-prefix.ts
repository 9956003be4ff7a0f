import { attachPrefix } from './attach-prefix.js'
import type { Prefix } from './indonesian-affixes.js'

/** Each nasal, and the first letter of the stem that it may stand for. */
const nasals: readonly (readonly [nasal: string, dropped: string])[] = [
  ['', ''],
  ['m', 'p'],
  ['n', 't'],
  ['ny', 's'],
  ['ng', 'k'],
  ['nge', ''],
]

/** What may stand behind the letters of a prefix, before it is checked by putting the prefix back. */
function guesses(prefix: Prefix, word: string): readonly string[] {
  switch (prefix) {
    case 'meN':
    case 'peN': {
      if (!word.startsWith(prefix.slice(0, 2))) return []
      const rest = word.slice(2)
      return nasals
        .filter(([nasal]) => rest.startsWith(nasal))
        .flatMap(([nasal, dropped]) => [...new Set([dropped + rest.slice(nasal.length), rest.slice(nasal.length)])])
    }
    case 'ber':
    case 'ter':
    case 'per': {
      const short = prefix.slice(0, -1)
      if (!word.startsWith(short)) return []
      return [word.slice(2), word.slice(3)]
    }
    case 'pe':
      return word.startsWith('pe') ? [word.slice(2), word.slice(3)] : []
    case 'di':
    case 'ke':
    case 'se':
    case 'ku':
    case 'kau':
      return word.startsWith(prefix) ? [word.slice(prefix.length)] : []
    default:
      return prefix satisfies never
  }
}

/** Every stem to which the prefix could have been put to make the word: `menulis` gives `tulis` and `nulis`. */
export function detachPrefix(prefix: Prefix, word: string): readonly string[] {
  return guesses(prefix, word).filter((stem) => stem !== '' && attachPrefix(prefix, stem).includes(word))
}
