import type { Localized } from '@dwibahasa/model'
import type { PairMarks } from './pair-marks.js'

/** Lines that belong together, of one language. */
export interface ViewRange {
  /** The numbers of the lines, such as `12–14`. */
  readonly label: string
  /** As in the file. */
  readonly lines: readonly string[]
}

/** A pair as it is shown. */
export interface ViewRow {
  readonly sides: Localized<readonly ViewRange[]>
  readonly isParagraph: boolean
  readonly marks: PairMarks
}
