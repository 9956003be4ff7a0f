import { percentOf } from '../percent-of.js'
import type { AlignOptions } from './align-options.js'
import type { PairMarks } from './pair-marks.js'

/** A sign, and how it is coloured. */
export interface MarkText {
  readonly text: string
  readonly paint: (text: string) => string
}

/** The signs of a pair: an arrow with the line that a moved twin stands at, a question mark with the confidence. */
export function markTexts({ from, doubt }: PairMarks, { glyphs, colours, lang }: AlignOptions): readonly MarkText[] {
  const marks: MarkText[] = []
  if (from !== undefined) {
    const arrow = from.direction === 'up' ? glyphs.up : glyphs.down
    marks.push({ text: `${arrow}${from.line}`, paint: colours.cyan })
  }
  if (doubt !== undefined) {
    marks.push({ text: `?${percentOf(doubt, lang)}`, paint: colours.yellow })
  }
  return marks
}
