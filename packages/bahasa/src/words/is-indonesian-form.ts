import type { FormLevel } from './form-level.js'
import { indonesianRoots } from './indonesian-roots.js'

/**
 * Whether a word of Indonesian text is a form of a root or of another word: `memperdagangkan` of `dagang`,
 * `perjanjian-perjanjiannya` of `perjanjian`. Upper and lower case do not count.
 *
 * `level` is how far the word may stand from the root, by default `derivation`. Any two strings are allowed.
 */
export function isIndonesianForm(word: string, root: string, level: FormLevel = 'derivation'): boolean {
  const found = indonesianRoots(word.normalize('NFC').toLowerCase()).get(root.normalize('NFC').toLowerCase())?.level
  return found === 'inflection' || (found === 'derivation' && level === 'derivation')
}
