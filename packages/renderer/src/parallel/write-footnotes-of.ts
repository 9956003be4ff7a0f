import type { FootnoteDefinition } from '@dwibahasa/model'
import { writeFootnotes } from '../text/write-footnotes.js'
import { isStale } from './is-stale.js'
import { remarkedDefinition } from './remarked-definition.js'
import type { TextSide } from './text-side.js'

/** Writes the footnotes met so far and `more`; what is stale among them says so where that is asked for. */
export function writeFootnotesOf(
  { context }: TextSide,
  more: readonly FootnoteDefinition[],
  width: number,
  showStale: boolean,
): void {
  const { definitions, labels } = context
  const all = [...definitions, ...more]
  definitions.clear()
  for (const each of all) {
    definitions.add(showStale && isStale(each) ? remarkedDefinition(each, labels.stale) : each)
  }
  writeFootnotes(width, context)
}
