import type { Position } from 'unist'
import type { RuleId } from '../message/rule-ids.js'

/** A stretch of a source file, and what has to stand there instead. */
export interface Fix {
  readonly rule: RuleId
  /** Path relative to the project's root, with `/`. */
  readonly file: string
  /** On one line; a byte order mark is no column, and any line end is one. */
  readonly place: Position
  readonly from: string
  readonly to: string
}
