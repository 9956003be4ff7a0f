const ending = /\.(?:html?|js|json|jpe?g|md|mdx|pdf|png|svg|ts|tsx|txt|ya?ml)[)\],.;:!?]*$/i
const beginning = /^[([]*(?:\.{0,2}\/[\p{L}_.]|@[\p{L}\d_]|0x)/u

/**
 * Takes what no one reads as words out of a text: web addresses, paths and names of files, `@names`, and the `{…}` in which
 * other dialects of Markdown set attributes. Each leaves `mark`, or what `mark` makes of it.
 */
export function withoutAddresses(text: string, mark: string | ((found: string) => string)): string {
  if (!/[/@{]|\.\p{L}|0x/u.test(text)) return text
  const left = (found: string): string => (typeof mark === 'string' ? mark : mark(found))
  return text
    .replace(/\{[^{}\n]*\}/g, left)
    .replace(/\S+/g, (word) =>
      word.includes('://') || word.startsWith('www.') || ending.test(word) || beginning.test(word) ? left(word) : word,
    )
}
