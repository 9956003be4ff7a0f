/**
 * Words without their typography. Quotation marks, dashes and dots have one form; what cannot be seen (soft hyphens,
 * zero-width and direction marks, variation selectors) is gone. White space stays.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛‹›′]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/-{2,3}/g, '-')
    .replace(/…/g, '...')
}
