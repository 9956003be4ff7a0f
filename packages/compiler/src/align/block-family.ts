const families: ReadonlyMap<string, string> = new Map([
  ['paragraph', 'words'],
  ['heading', 'words'],
  ['tableCell', 'words'],
  ['blockquote', 'box'],
  ['note', 'box'],
  ['case', 'box'],
  ['question', 'box'],
  ['answer', 'box'],
])

/** What a block can go on as: a paragraph as a heading or a cell, a quotation as a note; else as its own type alone. */
export function blockFamily(type: string): string {
  return families.get(type) ?? type
}
