import type { FormTrie } from './form-trie.js'
import type { Token } from './text-tokens.js'
import type { Distance, Reading } from './word-index.js'

/** A word of the text that may be a part of a form: one token, or several that hyphens or spaces join. */
export interface Unit extends Reading {
  /** The token after it. */
  readonly end: number
}

/** `di-PHK-kan` has three tokens; no word that is known here has more. */
const longestHyphened = 3

/** Parts that space divides must have so many letters to be one word written apart: `block chain`. */
const shortestApart = 3

function tokensJoined(tokens: readonly Token[], start: number, end: number, by: string): string {
  return tokens
    .slice(start, end)
    .map((token) => token.written)
    .join(by)
}

/**
 * Reads the words of a text, each place once. Words that are joined otherwise are only read where derivations are wanted:
 * nearly every two words of a text make one that was never seen before. What a first token means by itself it does not mean again with the next
 * one closed up (`Misinformasi pun`).
 */
export function textUnits(
  tokens: readonly Token[],
  trie: FormTrie,
  most: Distance,
): (start: number) => readonly Unit[] {
  const read = (written: string): readonly Reading[] =>
    trie.words.find(written.toLowerCase()).filter(({ part }) => trie.capitals[part]?.(written) === true)
  const units: (readonly Unit[] | undefined)[] = []

  const unitsAt = (start: number): readonly Unit[] => {
    const found = read(tokens[start]?.written ?? '').map((one): Unit => ({ ...one, end: start + 1 }))
    const alone = new Set(found.map(({ part }) => part))
    const closedUp = (end: number): readonly Unit[] =>
      most < 2
        ? []
        : read(tokensJoined(tokens, start, end, ''))
            .filter(({ part }) => !alone.has(part))
            .map(({ part }): Unit => ({ part, distance: 2, end }))
    for (let end = start + 2; end <= start + longestHyphened && tokens[end - 1]?.joint === 'hyphen'; end += 1) {
      found.push(...read(tokensJoined(tokens, start, end, '-')).map((one): Unit => ({ ...one, end })))
      found.push(...closedUp(end))
    }
    const apart = tokens.slice(start, start + 2)
    if (apart[1]?.joint === 'space' && apart.every((token) => token.written.length >= shortestApart)) {
      found.push(...closedUp(start + 2))
    }
    return found
  }
  return (start) => {
    const known = units[start] ?? unitsAt(start)
    units[start] = known
    return known
  }
}
