import type { NumberMention } from '../numbers/number-mention.js'
import { differingMentions } from './differing-mentions.js'

/** The numbers of two texts without a counterpart, each in the order of its text. */
export interface DifferingNumbers {
  readonly onlyId: readonly NumberMention[]
  readonly onlyEn: readonly NumberMention[]
}

/**
 * Compares the numbers of an Indonesian text and its English counterpart by value, one to one: `1.234,5` is `1,234.5`,
 * `Rp5 miliar` is `5 billion rupiah`, *lima* is `5`.
 *
 * It leaves alone what one language may say without a number: words below thirteen, units that one side drops, and parts of dates.
 */
export function differingNumbers(idText: string, enText: string): DifferingNumbers {
  const { id, en } = differingMentions(idText, enText)
  return { onlyId: id.numbers, onlyEn: en.numbers }
}
