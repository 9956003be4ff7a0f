import type { ParallelLayout } from './parallel-layout.js'

/** A layout that may be anything: `columns` where it is none of the three, for its name becomes part of a class. */
export function layoutOf(asked: unknown): ParallelLayout {
  return asked === 'interleaved' || asked === 'stacked' ? asked : 'columns'
}
