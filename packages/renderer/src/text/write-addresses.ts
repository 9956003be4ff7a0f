import { letterNumber } from './letter-number.js'
import type { TextContext } from './text-context.js'
import { writeLine } from './write-line.js'
import { writeTitle } from './write-title.js'

/** Writes the addresses that words refer to, under a heading; nothing where there are none. */
export function writeAddresses(title: string, context: TextContext): void {
  if (context.addresses.size === 0) return
  writeTitle(title, context)
  context.gap = ''
  for (const [address, index] of context.addresses) writeLine(`[${letterNumber(index)}] ${address}`, context)
}
