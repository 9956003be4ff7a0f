const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes a string for the text of an element or for an attribute in double quotes; U+0000, which HTML cannot hold, becomes U+FFFD. */
export function escapeHtml(value: string): string {
  return value.replace(/[&<>"]/g, (character) => references[character] ?? '').replaceAll('\0', '\ufffd')
}
