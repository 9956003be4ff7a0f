import type { RenderContext } from './render-context.js'

/** The addresses within the document that were written and lead nowhere. It is known only at the end what is there. */
export function brokenAddresses({ fragments, ids, fragmentPrefix }: RenderContext): Set<string> {
  const broken = new Set<string>()
  for (const fragment of fragments) if (!ids.has(fragment)) broken.add(fragmentPrefix + fragment)
  return broken
}
