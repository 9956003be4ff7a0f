import type { TermMention } from './term-mention.js'

/**
 * Whether a mention is part of a name or of a title, which is translated by its own rules: it has a capital that neither
 * its form nor the beginning of a sentence gives it, or stands before another word with one, or is in capitals throughout.
 */
export function isInName({ form, text, start, end }: TermMention, prose: string): boolean {
  if (!/^\p{Lu}/u.test(text) || /^\P{L}*\p{Lu}/u.test(form)) return false
  const isInside = /[\p{L}\p{N},;(/\u2019'-]\s*$/u.test(prose.slice(Math.max(0, start - 20), start))
  return isInside || /^(?:\p{Lu}+|.*\s\p{Lu}.*)$/su.test(text) || /^\s+\p{Lu}\p{Ll}/u.test(prose.slice(end, end + 20))
}
