import type { TermMention } from './term-mention.js'

/**
 * Whether a mention stands in both languages to the letter, with the word before it and the one after: in a title, a name
 * or a passage that is not translated at all. An acronym need not have the same words around it.
 */
export function isVerbatim({ text, start, end }: TermMention, prose: string, twin: string): boolean {
  if (/^\p{Lu}{2,}s?$/u.test(text) && twin.includes(text.replace(/s$/, ''))) return true
  const before =
    /(?<![\p{L}\p{N}])[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(prose.slice(Math.max(0, start - 50), start))?.[0] ?? ''
  const after = /^(?:[^\p{L}\p{N}]*[\p{L}\p{N}]+)?/u.exec(prose.slice(end, end + 50))?.[0] ?? ''
  return onOneLine(twin).includes(onOneLine(before + prose.slice(start, end) + after))
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
