import { englishForms } from './english-forms.js'
import { nounForms } from './english-inflections.js'
import { spellings } from './english-spelling.js'
import { PartMap } from './part-map.js'
import { Readings } from './readings.js'
import type { Bending, Distance, WordIndex } from './word-index.js'

function inflected(word: string, bending: Bending): readonly string[] {
  switch (bending) {
    case 'freely':
      return englishForms(word, 'inflection')
    case 'at the end':
      return nounForms(word)
    case 'never':
      return []
    default:
      return bending satisfies never
  }
}

function related(word: string, bending: Bending): readonly string[] {
  return bending === 'freely' ? englishForms(word) : spellings(word).flatMap((one) => [one, ...inflected(one, bending)])
}

/** Words of English forms by hash: English words have few forms, so all of them are made beforehand. */
export function englishIndex(): WordIndex {
  const byDistance: readonly (readonly [Distance, PartMap])[] = [
    [0, new PartMap()],
    [1, new PartMap()],
    [2, new PartMap()],
  ]
  return {
    add(part, word, bending) {
      const forms = [[word], inflected(word, bending), related(word, bending)]
      for (const [distance, parts] of byDistance) {
        for (const form of new Set(forms[distance])) parts.add(form, part)
      }
    },
    find(word) {
      const found = new Readings()
      for (const [distance, parts] of byDistance) found.add(parts.get(word), distance)
      return found.list()
    },
  }
}
