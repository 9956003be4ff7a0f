// biome-ignore-start lint/suspicious/noControlCharactersInRegex: these are the characters to be found.
const suspect = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/
const unfit = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: these are the characters to be found.

/**
 * A string that is fit for plain text.
 *
 * Control characters, which could drive the terminal that the text is shown on, and halves of surrogate pairs become
 * U+FFFD. So do embeddings, overrides and isolates of direction (Unicode Standard Annex 9): one that is not closed turns
 * round whatever follows on its line, and what is closed can still show words in another order than they have. Letters
 * keep the direction that they have by themselves. Line breaks and tabs stay.
 */
export function cleanText(value: string): string {
  // Nearly all text is fit, and to find that out is much faster than to look for what is not.
  return suspect.test(value) ? value.replace(/\r\n?/g, '\n').replace(unfit, '\ufffd') : value
}
