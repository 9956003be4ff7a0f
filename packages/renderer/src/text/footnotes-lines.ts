import { childrenOf } from '../untrusted/children-of.js'
import { integerOf } from '../untrusted/integer-of.js'
import { blocksLines } from './blocks-lines.js'
import { indentLines } from './indent-lines.js'
import type { TextContext } from './text-context.js'
import { titleLines } from './title-lines.js'

/** The footnotes that were met, under a heading; none where there are none. */
export function footnotesLines(width: number, context: TextContext): string[] {
  const { definitions, labels } = context
  if (definitions.length === 0) return []
  const loose = definitions.some(({ children }) => childrenOf(children).length > 1)
  const lines = [...titleLines(labels.footnotes), '']
  // A definition inside a definition joins the list while it is gone through.
  for (const [index, definition] of definitions.entries()) {
    const mark = `[${integerOf(definition.number, 0, 0, 999_999)}] `
    const said = blocksLines(definition.children, width - mark.length, context)
    if (index > 0 && loose) lines.push('')
    for (const line of indentLines(said.length > 0 ? said : [''], mark, ' '.repeat(mark.length))) lines.push(line)
  }
  return lines
}
