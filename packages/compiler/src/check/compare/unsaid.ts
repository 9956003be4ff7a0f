import type { TextBlock } from '../text-block.js'
import type { Mention } from './mention.js'

interface Valued {
  readonly text: string
  readonly value: string
  readonly start: number
  readonly end: number
}

/** Those of a side's mentions whose value its twin has not at all: what is said twice here and once there is no news. */
export function unsaid(
  mentions: readonly Valued[],
  side: TextBlock,
  inTwin: () => readonly Pick<Valued, 'value'>[],
): readonly Mention[] {
  if (mentions.length === 0) return []
  const said = new Set(inTwin().map(({ value }) => value))
  return mentions
    .filter(({ value }) => !said.has(value))
    .map(({ text, start, end }) => ({ text, place: side.placeOfProse(start, end) }))
}
