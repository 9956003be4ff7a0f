import type { TextBlock } from '../text-block.js'
import type { Mention } from './mention.js'

interface Valued {
  readonly text: string
  readonly value: string
  readonly start: number
  readonly end: number
}

/**
 * Those of a side's mentions that its twin has not at all: what is said twice here and once there is no news. Neither are
 * the same signs: which of both has them in the other language's notation is not what is asked.
 */
export function unsaid(
  mentions: readonly Valued[],
  side: TextBlock,
  inTwin: () => readonly Pick<Valued, 'value' | 'text'>[],
): readonly Mention[] {
  if (mentions.length === 0) return []
  const twins = inTwin()
  const values = new Set(twins.map(({ value }) => value))
  const texts = new Set(twins.map(({ text }) => text))
  return mentions
    .filter(({ value, text }) => !values.has(value) && !texts.has(text))
    .map(({ text, start, end }) => ({ text, place: () => side.placeOfProse(start, end) }))
}
