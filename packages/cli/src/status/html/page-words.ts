import type { Project } from '@dwibahasa/compiler'
import type { Locale } from '@dwibahasa/model'
import type { Words } from '../../words.js'

/** What a page is written with. */
export interface PageWords {
  readonly words: Words
  /** The language of the page. */
  readonly lang: Locale
  readonly edition: Project['edition']
}
