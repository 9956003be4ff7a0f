const softHyphen = '\u00ad'
const vowels = new Set('aeiou')
const pairs = new Set(['kh', 'ng', 'ny', 'sy'])
const diphthongs = new Set(['ai', 'au', 'ei', 'oi'])

/** A word of seven letters or more, a capital at most at its head; no part of an address, a name with a point or a number. */
const word =
  /(?<![\p{L}\p{N}\p{M}./\\:@_~%#?=&+'’\u00ad])(?:\p{Lu}[a-z]{6,}|[a-z]{7,})(?![\p{L}\p{N}\p{M}/\\:@_=&'’\u00ad]|\.[\p{L}\p{N}])/gu
/** Before a vowel the last letter may be the prefix's or the root's: `ber-akhir`, `pe-runding`. */
const prefix = /^(?:be|te|pe|me)(?:r|ng)(?=[aeiou])/
/** Here -an or -i may be a suffix, which stands by itself, or end a root, which does not: only a dictionary would tell. */
const doubtfulEnd = /[aeiou](?:ng|ny|[^aeiou])(?:an|i)$/

/**
 * Indonesian text with soft hyphens where a word may be broken at the end of a line, by the rules of EYD V on syllables and affixes.
 *
 * No browser hyphenates Indonesian. What the two rules are at odds about is left whole, as are short words, abbreviations and
 * addresses; no single letter is parted from a word.
 */
export function softHyphens(text: string): string {
  return text.replace(word, (found) => {
    const places = new Set(breaks(found.toLowerCase()))
    return [...found].map((letter, at) => (places.has(at) ? softHyphen + letter : letter)).join('')
  })
}

/** Where the syllables of a word part: before which letters. */
function breaks(letters: string): number[] {
  const units = unitsOf(letters)
  const first = prefix.exec(letters)?.[0].length ?? 0
  const last = letters.length - Math.max(2, doubtfulEnd.exec(letters)?.[0].length ?? 0)
  const places: number[] = []
  let previous: number | undefined
  for (const [index, unit] of units.entries()) {
    if (!isVowel(unit.text)) continue
    if (previous !== undefined) {
      // One consonant goes with what follows; of several, the first stays.
      const at = units[index - previous > 2 ? previous + 2 : previous + 1]?.at ?? 0
      if (at >= 2 && at > first && at <= last) places.push(at)
    }
    previous = index
  }
  return places
}

/** A sound, which may be written with two letters. */
interface Unit {
  readonly text: string
  readonly at: number
}

function unitsOf(letters: string): readonly Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < letters.length; ) {
    const two = letters.slice(at, at + 2)
    const text = pairs.has(two) || diphthongs.has(two) ? two : two.slice(0, 1)
    units.push({ text, at })
    at += text.length
  }
  return units
}

function isVowel(text: string): boolean {
  return vowels.has(text.slice(0, 1))
}
