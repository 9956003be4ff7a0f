const special = /[&<>"\0\ud800-\udfff]/
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Escapes a field that should hold a string, for text and for attributes in double quotes; empty where it holds none.
 *
 * U+FFFD stands for what HTML cannot hold: U+0000 and halves of surrogate pairs. Most strings need nothing and cost one test.
 */
export function escapeHtml(field: unknown): string {
  if (typeof field !== 'string') return ''
  return special.test(field)
    ? field.replace(/[&<>"\0]|\p{Surrogate}/gu, (character) => references[character] ?? '\ufffd')
    : field
}
