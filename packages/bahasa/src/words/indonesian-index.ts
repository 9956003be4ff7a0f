import { withoutClitics } from './indonesian-clitics.js'
import { rootsBehind } from './indonesian-family.js'
import { indonesianRoots, type OuterAffix } from './indonesian-roots.js'
import { PartMap } from './part-map.js'
import { Readings } from './readings.js'
import type { WordIndex } from './word-index.js'

/**
 * Words of Indonesian forms by hash. A word of the text is taken apart and its possible roots are looked up, so that the
 * work does not grow with the number of forms.
 */
export function indonesianIndex(): WordIndex {
  const written = new PartMap()
  const ends = new PartMap()
  const roots = new PartMap()
  const families = new Map<string, { readonly part: number; readonly kin: ReadonlySet<OuterAffix> }[]>()
  return {
    add(part, word, bending) {
      written.add(word, part)
      if (bending === 'at the end') ends.add(word, part)
      if (bending !== 'freely') return
      roots.add(word, part)
      for (const [root, kin] of rootsBehind(word)) {
        const family = families.get(root) ?? []
        families.set(root, family)
        family.push({ part, kin })
      }
    },
    find(word) {
      const found = new Readings()
      found.add(written.get(word), 0)
      for (const one of withoutClitics(word)) found.add(ends.get(one), 1)
      for (const [root, { level, affixes }] of indonesianRoots(word)) {
        const distance = level === 'inflection' ? 1 : 2
        found.add(roots.get(root), distance)
        for (const { part, kin } of families.get(root) ?? []) {
          if ([...affixes].some((affix) => kin.has(affix))) found.add([part], 2)
        }
        if (word.includes('-')) found.add(ends.get(root), distance)
      }
      return found.list()
    },
  }
}
