import { footnoteId } from './footnote-id.js'
import { referenceId } from './reference-id.js'
import type { RenderContext } from './render-context.js'

/** The addresses within the document that were written and lead nowhere. It is known only at the end what is there. */
export function brokenAddresses({ references, fragments, ids, fragmentPrefix }: RenderContext): Set<string> {
  const broken = new Set<string>()
  for (const [number, count] of references) {
    fragments.add(footnoteId(number))
    for (let occurrence = 1; occurrence <= count; occurrence++) ids.add(referenceId(number, occurrence))
  }
  for (const fragment of fragments) if (!ids.has(fragment)) broken.add(fragmentPrefix + fragment)
  return broken
}
