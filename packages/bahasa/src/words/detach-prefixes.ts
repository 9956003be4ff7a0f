import { detachPrefix } from './detach-prefix.js'
import type { Prefix } from './indonesian-affixes.js'

/** What may be left of a word when it loses several prefixes, the outermost first. */
export function detachPrefixes(prefixes: readonly Prefix[], word: string): readonly string[] {
  return prefixes.reduce<readonly string[]>(
    (stems, prefix) => stems.flatMap((stem) => detachPrefix(prefix, stem)),
    [word],
  )
}
