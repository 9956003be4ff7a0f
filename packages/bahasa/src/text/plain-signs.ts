/** The text with common hyphens and spaces for those that only forbid a break. Its length, and so every offset, stays the same. */
export function plainSigns(text: string): string {
  return text.replace(/[\u2010\u2011]/g, '-').replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
}
