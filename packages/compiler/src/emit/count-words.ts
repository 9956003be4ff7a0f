// A hyphen or an apostrophe joins (`negara-negara`, `state's`), and so do the marks inside a number.
const word = /[\p{L}\p{N}\p{M}]+(?:[-‐’'.,:/][\p{L}\p{N}\p{M}]+)*/gu

/** How many words a text has; `buku-buku` and `1.234,5` are one each. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}
