import type { FootnoteDefinition } from '@dwibahasa/model'
import { footnoteNumber } from '../rendering/footnote-number.js'
import { servesAnswers } from '../rendering/serves-answers.js'
import { childrenOf } from '../untrusted/children-of.js'
import { standInMark } from './stand-in-mark.js'
import type { TextContext } from './text-context.js'
import { writeBlocks } from './write-blocks.js'
import { writeIndented } from './write-indented.js'
import { writeLine } from './write-line.js'
import { writeTitle } from './write-title.js'

/** Writes the footnotes that were met, under a heading; nothing where there are none. */
export function writeFootnotes(width: number, context: TextContext): void {
  const { answers, definitions, labels, references } = context
  const isLeftOut = (definition: FootnoteDefinition) => servesAnswers(definition, answers, references)
  if ([...definitions].every(isLeftOut)) return
  const loose = [...definitions].some(({ children }) => childrenOf(children).length > 1)
  writeTitle(labels.footnotes, context)
  context.gap = ''
  // A definition inside a definition joins the list while it is gone through.
  let isFirst = true
  for (const definition of definitions) {
    if (isLeftOut(definition)) continue
    const { children } = definition
    const mark = `[${footnoteNumber(definition)}] ${standInMark(definition, context)}`
    if (loose && !isFirst) context.gap = ''
    isFirst = false
    writeIndented(mark, ' '.repeat(mark.length), context, () => {
      const { length } = context.text
      writeBlocks(children, width - mark.length, context)
      if (context.text.length === length) writeLine('', context)
    })
  }
}
