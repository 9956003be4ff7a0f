import type { RenderContext } from './render-context.js'

/** Whether nothing else has this `id`, in the form that an address has; from now on this has it, for an id stands once. */
export function takeId(id: string, { ids }: RenderContext): boolean {
  const met = ids.size
  return ids.add(id).size > met
}
