import type { PhrasingContent } from '@dwibahasa/model'
import { phrasingText } from './phrasing-text.js'
import type { TextContext } from './text-context.js'
import { trimText } from './trim-text.js'
import { wrapText } from './wrap-text.js'

/** What stands in a line of text, as lines of at most `width` columns; none where it is empty. */
export function phrasingLines(
  nodes: readonly PhrasingContent[],
  width: number,
  context: TextContext,
): readonly string[] {
  const text = trimText(phrasingText(nodes, context))
  return text === '' ? [] : wrapText(text, width)
}
