const word = /\p{N}[\p{N}.,:]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*/gu

/** The words of a text in lower case, numbers without the separators that languages write differently. */
export function wordsOf(text: string): readonly string[] {
  return (text.normalize('NFC').toLowerCase().match(word) ?? []).map((one) =>
    /^\p{N}/u.test(one) ? one.replace(/[.,:]/g, '') : one,
  )
}
