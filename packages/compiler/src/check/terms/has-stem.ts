const shortest = 4
/** From here on a form may be shortened before it is looked for. */
const long = 7

/**
 * Whether a word of a text begins with a form of one word, or holds the first three fifths of a long one: `username` may
 * stand for `user`, `attributable` for `attribution` and `misconfigured` for `configuration`, though no rule of affixes
 * leads from one to the other.
 */
export function hasStem(forms: readonly string[], text: string): boolean {
  const folded = text.toLowerCase()
  const single = forms.map((form) => form.toLowerCase()).filter((form) => !/\P{L}/u.test(form))
  return single.some(
    (form) =>
      (form.length >= long && folded.includes(form.slice(0, Math.ceil((form.length * 3) / 5)))) ||
      (form.length >= shortest && ` ${folded}`.replace(/\P{L}/gu, ' ').includes(` ${form}`)),
  )
}
