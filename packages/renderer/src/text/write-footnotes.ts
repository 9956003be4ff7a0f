import { childrenOf } from '../untrusted/children-of.js'
import { integerOf } from '../untrusted/integer-of.js'
import { standInMark } from './stand-in-mark.js'
import type { TextContext } from './text-context.js'
import { writeBlocks } from './write-blocks.js'
import { writeIndented } from './write-indented.js'
import { writeLine } from './write-line.js'
import { writeTitle } from './write-title.js'

/** Writes the footnotes that were met, under a heading; nothing where there are none. */
export function writeFootnotes(width: number, context: TextContext): void {
  const { definitions, labels } = context
  if (definitions.length === 0) return
  const loose = definitions.some(({ children }) => childrenOf(children).length > 1)
  writeTitle(labels.footnotes, context)
  context.gap = ''
  // A definition inside a definition joins the list while it is gone through.
  for (const [index, definition] of definitions.entries()) {
    const { number, children } = definition
    const mark = `[${integerOf(number, 0, 0, 999_999)}] ${standInMark(definition, context)}`
    if (index > 0 && loose) context.gap = ''
    writeIndented(mark, ' '.repeat(mark.length), context, () => {
      const { length } = context.text
      writeBlocks(children, width - mark.length, context)
      if (context.text.length === length) writeLine('', context)
    })
  }
}
