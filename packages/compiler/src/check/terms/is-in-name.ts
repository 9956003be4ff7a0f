import type { TermMention } from './term-mention.js'

/**
 * Whether a mention is part of a name or of a title, which is translated by its own rules: it has a capital that neither
 * its form nor the beginning of a sentence gives it.
 */
export function isInName({ form, text, start }: TermMention, prose: string): boolean {
  if (!/^\p{Lu}/u.test(text) || /^\P{L}*\p{Lu}/u.test(form)) return false
  return /[\p{L}\p{N},;(/\u2019'-]\s*$/u.test(prose.slice(0, start)) || /\s\p{Lu}/u.test(text)
}
