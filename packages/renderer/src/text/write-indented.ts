import type { TextContext } from './text-context.js'

/** Has something written with `first` before its first line and `rest` before the others; alone, `first` is no line. */
export function writeIndented(first: string, rest: string, context: TextContext, write: () => void): void {
  const { prefix, mark } = context
  const { length } = context.text
  if (first !== rest || mark !== undefined) context.mark = (mark ?? prefix) + first
  context.prefix = prefix + rest
  write()
  context.prefix = prefix
  // Where nothing was written, what stood before still stands before.
  if (context.text.length === length) context.mark = mark
}
