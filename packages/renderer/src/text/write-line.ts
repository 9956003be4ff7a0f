import type { TextContext } from './text-context.js'

/** Writes one line, after the blank line that is due and what stands before every line here; none ends in blanks. */
export function writeLine(line: string, context: TextContext): void {
  if (context.gap !== undefined) {
    context.text += `${context.gap.trimEnd()}\n`
    context.gap = undefined
  }
  const before = context.mark ?? context.prefix
  context.mark = undefined
  context.text += line === '' ? `${before.trimEnd()}\n` : `${before}${line}\n`
}
