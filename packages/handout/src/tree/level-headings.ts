import type { Heading } from '@dwibahasa/model'

/**
 * Gives headings their depth on a page, one call for each in the order of the document.
 *
 * The first depth below the title is `top`, whatever depth the author began with, and no level is skipped: screen readers
 * lead through a page by its headings.
 */
export function levelHeadings(top: 2 | 3): (depth: Heading['depth']) => Heading['depth'] {
  const above: Heading['depth'][] = []
  const levels = [2, 3, 4, 5, 6] as const
  return (depth) => {
    while ((above.at(-1) ?? 0) >= depth) above.pop()
    above.push(depth)
    return levels[above.length + top - 3] ?? 6
  }
}
