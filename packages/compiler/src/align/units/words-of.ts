const word = /\p{N}[\p{N}.,:]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*/gu

/** The words of a text in lower case, numbers without the separators that languages write differently. */
export function wordsOf(text: string): readonly string[] {
  return (text.normalize('NFC').toLowerCase().match(word) ?? []).map((one) =>
    /^\p{N}/u.test(one) ? one.replace(/[.,:]/g, '') : one,
  )
}

/** What raw HTML says between its tags; its addresses go to the marks. */
export function markedText(html: string, marks: string[]): string {
  let text = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const close = open === -1 ? -1 : html.indexOf('>', open)
    if (open === -1 || close === -1) break
    text += `${html.slice(at, open)} `
    marks.push(`tag ${html.slice(open, close + 1)}`)
    at = close + 1
  }
  return text + html.slice(at)
}
