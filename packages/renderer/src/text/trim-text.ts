const unseen = /^[\s\xad\u200b]?$/

/** A text without what nobody sees at its ends: white space, and places to break where nothing is broken. */
export function trimText(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && unseen.test(text.charAt(start))) start++
  while (end > start && unseen.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
