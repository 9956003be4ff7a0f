import type { Point } from 'unist'

/** The place of a finding that is about a whole file. */
export const fileStart: Point = { line: 1, column: 1, offset: 0 }
