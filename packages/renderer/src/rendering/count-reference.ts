import type { RenderContext } from './render-context.js'

/**
 * Which reference to a footnote this is, from 1.
 *
 * References are counted as they are rendered, whatever the tree says of them: so their ids differ, and each way back
 * leads to one that is there.
 */
export function countReference(number: number, { references }: RenderContext): number {
  const occurrence = (references.get(number) ?? 0) + 1
  references.set(number, occurrence)
  return occurrence
}
