import type { Text } from '@dwibahasa/model'

/** Words as a node. */
export function textNode(value: string): Text {
  return { type: 'text', value }
}
