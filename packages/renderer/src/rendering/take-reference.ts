import { footnoteId } from './footnote-id.js'
import type { RenderContext } from './render-context.js'

/**
 * The `id` of the next reference to a footnote: `fnref:2`, for its second `fnref:2:2`.
 *
 * References are counted as they are rendered, whatever the tree says of them: so their ids differ, and each way back
 * leads to one that is there.
 */
export function takeReference(number: number, { references, ids, fragments }: RenderContext): string {
  const met = references.get(number) ?? []
  const id = met.length > 0 ? `fnref:${number}:${met.length + 1}` : `fnref:${number}`
  met.push(id)
  references.set(number, met)
  ids.add(id)
  fragments.add(footnoteId(number))
  return id
}
