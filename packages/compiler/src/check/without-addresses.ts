const ending = /\.(?:html?|js|json|jpe?g|md|mdx|pdf|png|svg|ts|tsx|txt|ya?ml)[)\],.;:!?]*$/i
const beginning = /^[([]*(?:\.{0,2}\/[\p{L}_.]|@[\p{L}\d_]|0x)/u

/**
 * Takes what no one reads as words out of a text: web addresses, paths and names of files, `@names`, and the `{…}` in which
 * other dialects of Markdown set attributes. Each leaves `mark`.
 */
export function withoutAddresses(text: string, mark: string): string {
  if (!/[/@{]|\.\p{L}|0x/u.test(text)) return text
  return text
    .replace(/\{[^{}\n]*\}/g, mark)
    .replace(/\S+/g, (word) =>
      word.includes('://') || word.startsWith('www.') || ending.test(word) || beginning.test(word) ? mark : word,
    )
}
