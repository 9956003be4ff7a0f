const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What stands in HTML for a character; U+FFFD for what HTML cannot hold: U+0000 and halves of surrogate pairs. */
export function characterReference(character: string): string {
  return references[character] ?? '\ufffd'
}
