// biome-ignore-start lint/suspicious/noControlCharactersInRegex: these are the characters to be found.
const suspect = /[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]/
const unfit = /[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/gu
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: these are the characters to be found.

/**
 * A string that is fit for plain text.
 *
 * Control characters, which could drive the terminal that the text is shown on, and halves of surrogate pairs become
 * U+FFFD. Line breaks and tabs stay.
 */
export function cleanText(value: string): string {
  // Nearly all text is fit, and to find that out is much faster than to look for what is not.
  return suspect.test(value) ? value.replace(/\r\n?/g, '\n').replace(unfit, '\ufffd') : value
}
