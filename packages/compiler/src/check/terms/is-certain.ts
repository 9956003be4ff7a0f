import type { TermMention } from './term-mention.js'

/**
 * Whether a mention says the term and hardly anything else. A form of several words does; one word does where it is
 * an acronym, or the term's preferred form and no verb made of it: `logged in` need not be about a log.
 */
export function isCertain({ term, form, text }: TermMention, locale: 'id' | 'en'): boolean {
  if (/\s|^[\p{Lu}\d]{2,}$/u.test(form)) return true
  if (form !== term[locale][0]) return false
  const [own, said] = [form.toLowerCase(), text.toLowerCase()]
  if (locale === 'id') return said.startsWith(own)
  const isVerb = /(?:ed|ing)$/
  return !isVerb.test(said) || isVerb.test(own)
}
