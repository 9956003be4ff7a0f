import type { Parts } from './create-unit.js'
import type { Signs } from './unit.js'

const closing = `"'”’»)]`

/** Counts what a translator keeps without thinking of it. */
export function signsOf({ text, stressed, leads }: Parts): Signs {
  const last = lastCharacter(text)
  return {
    end: '?!:'.includes(last) ? last : last === '.' || last === '…' ? '.' : '',
    sentences: count(text, /[.?!…](?=\s|$)/g),
    pauses: count(text, /[,;–—](?=\s|$)/g),
    brackets: count(text, /\(/g),
    quotes: count(text, /["“”„«»]/g),
    stressed,
    leads,
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** The last character but for quotation marks and brackets that close. */
function lastCharacter(text: string): string {
  let end = text.trimEnd().length
  while (end > 0 && closing.includes(text[end - 1] ?? '')) end -= 1
  return end === 0 ? '' : (text[end - 1] ?? '')
}
