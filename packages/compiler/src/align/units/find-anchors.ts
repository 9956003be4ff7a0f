import type { Associations } from './associations.js'
import type { Anchor } from './band.js'
import type { Vocabulary } from './vocabulary.js'

/**
 * Pairs of units that what they alone share holds together, as the longest chain that ascends in both languages: what was
 * moved falls out. Linear in the number of words, but for the chain's logarithm.
 */
export function findAnchors(id: Vocabulary, en: Vocabulary, associations: Associations): readonly Anchor[] {
  const idPlaces = rarePlaces(id)
  const enPlaces = rarePlaces(en)
  const votes = new Map<number, number>()
  associations.each((one, other, strength) => {
    for (const row of idPlaces[one] ?? []) {
      for (const column of enPlaces[other] ?? []) {
        const pair = row * en.tokens.length + column
        votes.set(pair, (votes.get(pair) ?? 0) + strength * Math.min(id.weights[one] ?? 0, en.weights[other] ?? 0))
      }
    }
  })
  const idBest = new Map<number, { readonly other: number; readonly vote: number }>()
  const enBest = new Map<number, { readonly other: number; readonly vote: number }>()
  for (const [pair, vote] of votes) {
    const row = Math.floor(pair / en.tokens.length)
    const column = pair % en.tokens.length
    if ((idBest.get(row)?.vote ?? 0) < vote) idBest.set(row, { other: column, vote })
    if ((enBest.get(column)?.vote ?? 0) < vote) enBest.set(column, { other: row, vote })
  }
  const mutual = [...idBest]
    .filter(([row, { other }]) => enBest.get(other)?.other === row)
    .map(([row, { other }]): Anchor => [row, other])
    .sort(([one], [other]) => one - other)
  return longestAscent(mutual)
}

const rare = 3

/** By token: the units that it stands in, where they are few. */
function rarePlaces({ tokens, counts }: Vocabulary): readonly (readonly number[])[] {
  const places: number[][] = Array.from(counts, () => [])
  for (const [unit, ofUnit] of tokens.entries()) {
    for (const token of ofUnit) if ((counts[token] ?? 0) <= rare) places[token]?.push(unit)
  }
  return places
}

/** The longest subsequence whose columns ascend, of anchors whose rows do. */
function longestAscent(anchors: readonly Anchor[]): readonly Anchor[] {
  const tails: number[] = []
  const before: number[] = []
  for (const [at, [, column]] of anchors.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((anchors[tails[middle] ?? 0]?.[1] ?? 0) < column) low = middle + 1
      else high = middle
    }
    before[at] = low === 0 ? -1 : (tails[low - 1] ?? -1)
    tails[low] = at
  }
  const chain: Anchor[] = []
  for (let at = tails.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) {
    const anchor = anchors[at]
    if (anchor !== undefined) chain.push(anchor)
  }
  return chain.reverse()
}
