import type { Locale, Localized } from '@dwibahasa/model'
import type { Colors } from 'picocolors/types.js'
import type { Words } from '../words.js'
import type { AlignGlyphs } from './align-glyphs.js'

/** What decides how a view looks on a terminal. */
export interface AlignOptions {
  /** In columns. */
  readonly width: number
  readonly glyphs: AlignGlyphs
  readonly colours: Colors
  readonly words: Words
  readonly lang: Locale
  /** The file of each language. */
  readonly names: Localized<string>
}
