/** Words that say nothing of a term by themselves. */
const small = new Set(['a', 'an', 'and', 'of', 'for', 'the', 'in', 'to', 'dan', 'di', 'untuk', 'yang', 'dari', 'para'])

/** The words of a form of several words that can stand for it, when it is shortened. */
export function contentWords(form: string): readonly string[] {
  const words = form.match(/[\p{L}\p{M}\d]+/gu) ?? []
  return words.length < 2 ? [] : words.filter((word) => word.length > 2 && !small.has(word.toLowerCase()))
}
