/** The `id` of a footnote. The colon keeps it apart from the anchors of headings, which do not begin so. */
export function footnoteId(number: number): string {
  return `fn:${number}`
}
