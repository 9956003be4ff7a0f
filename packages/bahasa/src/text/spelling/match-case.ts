/** Gives a replacement the case of what it replaces: all capitals, a first capital, or none of its own. */
export function matchCase(replacement: string, model: string): string {
  const isUpper = model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()
  if (isUpper) return replacement.toUpperCase()
  const first = model.charAt(0)
  return first !== first.toLowerCase() ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
}
