const word = /\p{N}[\p{N}.,:]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*/gu
const number = /^\p{N}/u
const separator = /[.,:]/

/** The words of a text in lower case, numbers without the separators that languages write differently. */
export function wordsOf(text: string): readonly string[] {
  const words = text.normalize('NFC').toLowerCase().match(word) ?? []
  // Of words only numbers hold any of these.
  return words.map((one) => (separator.test(one) && number.test(one) ? one.replace(/[.,:]/g, '') : one))
}
