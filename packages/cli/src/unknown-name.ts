import { nearest } from '@dwibahasa/compiler'
import { MisuseError } from './misuse.js'
import type { Words } from './words.js'

/** The misuse of naming what is not there, with the name that is likeliest meant. */
export function unknownName(
  kind: 'entry' | 'selection' | 'target',
  name: string,
  known: Iterable<string>,
  words: Words,
): MisuseError {
  const guess = nearest(name, known)
  return new MisuseError(
    guess === undefined ? words(`misuse.${kind}`, { name }) : words(`misuse.${kind}Guess`, { name, guess }),
  )
}
