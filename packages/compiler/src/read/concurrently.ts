// More open files at once would gain nothing, and some systems allow few.
const atOnce = 32

/** Maps items with so many promises under way that the disk is kept busy; results stand in the order of the items. */
export async function concurrently<Item, Result>(
  items: Iterable<Item>,
  map: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const queue = [...items].entries()
  const results: Result[] = []
  const work = async (): Promise<void> => {
    // One iterator for all workers: each takes what is next.
    for (const [at, item] of queue) results[at] = await map(item)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return results
}
