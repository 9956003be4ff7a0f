const shortest = 7

/**
 * Whether a word of a text holds the first three fifths of a long form of one word: `attributable` may stand for
 * `attribution`, and `misconfigured` for `configuration`, though no rule of affixes leads from one to the other.
 */
export function hasStem(forms: readonly string[], text: string): boolean {
  const folded = text.toLowerCase()
  return forms
    .filter((form) => form.length >= shortest && !/\P{L}/u.test(form))
    .some((form) => folded.includes(form.toLowerCase().slice(0, Math.ceil((form.length * 3) / 5))))
}
