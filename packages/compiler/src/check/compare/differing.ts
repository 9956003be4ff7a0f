/**
 * What stands in one list and has nothing like it in the other. How often is left open: a text may name a thing twice where
 * its twin says "it".
 */
export function differing<Item>(
  id: readonly Item[],
  en: readonly Item[],
  alike: (id: Item, en: Item) => boolean,
): { readonly onlyId: readonly Item[]; readonly onlyEn: readonly Item[] } {
  return {
    onlyId: id.filter((one) => !en.some((other) => alike(one, other))),
    onlyEn: en.filter((one) => !id.some((other) => alike(other, one))),
  }
}
