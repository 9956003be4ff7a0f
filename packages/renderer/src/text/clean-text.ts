// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found.
const unfit = /[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/gu

/**
 * A string that is fit for plain text.
 *
 * Control characters, which could drive the terminal that the text is shown on, and halves of surrogate pairs become
 * U+FFFD. Line breaks and tabs stay.
 */
export function cleanText(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(unfit, '\ufffd')
}
