// Far more than a paragraph holds. Past it the loose comparison would cost more than it is worth.
const mostCompared = 100_000

export interface Likeness<Item> {
  /** Items of one key are alike. */
  readonly key: (item: Item) => string
  /** Whether items of different keys may be alike too. */
  readonly alike: (id: Item, en: Item) => boolean
}

/**
 * What stands in one list and has nothing like it in the other. How often is left open: a text may name a thing twice where
 * its twin says "it".
 */
export function differing<Item>(
  id: readonly Item[],
  en: readonly Item[],
  { key, alike }: Likeness<Item>,
): { readonly onlyId: readonly Item[]; readonly onlyEn: readonly Item[] } {
  const [idKeys, enKeys] = [new Set(id.map(key)), new Set(en.map(key))]
  const idLeft = id.filter((one) => !enKeys.has(key(one)))
  const enLeft = en.filter((one) => !idKeys.has(key(one)))
  if (idLeft.length * en.length + enLeft.length * id.length > mostCompared) return { onlyId: [], onlyEn: [] }
  return {
    onlyId: idLeft.filter((one) => !en.some((other) => alike(one, other))),
    onlyEn: enLeft.filter((one) => !id.some((other) => alike(other, one))),
  }
}
