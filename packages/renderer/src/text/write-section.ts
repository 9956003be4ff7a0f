import type { TextContext } from './text-context.js'

/** Has a part of a text written, one blank line after what stands before it. */
export function writeSection(context: TextContext, write: () => void): void {
  context.gap = context.text === '' ? undefined : ''
  write()
  context.gap = undefined
}
