import { footnoteId } from './footnote-id.js'
import { referenceId } from './reference-id.js'
import type { RenderContext } from './render-context.js'

/**
 * The `id` of the next reference to a footnote.
 *
 * References are counted as they are rendered, whatever the tree says of them: so their ids differ, and each way back
 * leads to one that is there.
 */
export function takeReference(number: number, { references, ids, fragments }: RenderContext): string {
  const occurrence = (references.get(number) ?? 0) + 1
  const id = referenceId(number, occurrence)
  references.set(number, occurrence)
  ids.add(id)
  fragments.add(footnoteId(number))
  return id
}
