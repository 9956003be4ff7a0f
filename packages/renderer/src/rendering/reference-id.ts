/** The `id` of a reference to a footnote: `fnref:2`, its second `fnref:2:2`. */
export function referenceId(number: number, occurrence: number): string {
  return occurrence > 1 ? `fnref:${number}:${occurrence}` : `fnref:${number}`
}
