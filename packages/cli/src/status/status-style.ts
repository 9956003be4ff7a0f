import type { Locale } from '@dwibahasa/model'
import type { Colors } from 'picocolors/types.js'
import type { Words } from '../words.js'
import type { Glyphs } from './glyphs.js'

/** What decides how a report looks on a terminal. */
export interface StatusStyle {
  /** In columns. */
  readonly width: number
  readonly glyphs: Glyphs
  readonly colours: Colors
  readonly words: Words
  readonly lang: Locale
}
