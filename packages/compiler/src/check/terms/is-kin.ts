import { isRespelling } from './is-respelling.js'

/** Two letters begin and hold too much. */
const shortest = 3

/**
 * Whether two forms are one name, once in full and once in short: an abbreviation, some of the same words, or a word and
 * its beginning or core, such as `documentation` and `docs`, `kepabeanan` and `pabean`.
 */
export function isKin(form: string, other: string): boolean {
  if (isRespelling(form, other) || isAbbreviated(form) || isAbbreviated(other)) return true
  const [few = [], many = []] = [wordsOf(form), wordsOf(other)].sort((a, b) => a.length - b.length)
  return few.every((word) => many.some((one) => holds(word, one) || holds(one, word)))
}

function holds(word: string, other: string): boolean {
  const core = other.replace(/s$/, '')
  return core.length < shortest ? word === other : word.includes(core)
}

function isAbbreviated(form: string): boolean {
  return /(?<![\p{L}\d])\p{L}*\p{Lu}\p{L}*\p{Lu}/u.test(form)
}

function wordsOf(form: string): readonly string[] {
  return form.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? []
}
