import type { TextContext } from '../text/text-context.js'

/** What is written to a text that holds nothing yet, as lines; the text holds nothing afterwards. */
export function writtenLines(context: TextContext, write: () => void): readonly string[] {
  write()
  const { text } = context
  context.text = ''
  context.gap = undefined
  return text === '' ? [] : text.slice(0, -1).split('\n')
}
