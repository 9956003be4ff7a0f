import type { Signs } from './unit.js'
import type { Parts } from './units-of.js'

/** Counts what a translator keeps without thinking of it. */
export function signsOf({ text, stressed, leads }: Parts): Signs {
  const trimmed = text.trimEnd().replace(/["'”’»)\]]+$/, '')
  const last = trimmed.at(-1) ?? ''
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
