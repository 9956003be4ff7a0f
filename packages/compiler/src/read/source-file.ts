import type { Locale } from '@dwibahasa/model'
import type { Collection } from '../config/project-config.js'

/** One Markdown file, read and decoded. */
export interface SourceFile {
  /** Relative to the project's root, with `/`. */
  readonly file: string
  /** Relative to the content folder, with `/`. */
  readonly path: string
  readonly locale: Locale
  /** Empty where the file could not be used; that has been reported then. */
  readonly text: string
  readonly usable: boolean
}

/** The files of one entry, before anything in them was looked at. */
export interface SourcePair {
  readonly key: string
  readonly slug: string
  readonly collection: Collection
  readonly id?: SourceFile
  readonly en?: SourceFile
}
