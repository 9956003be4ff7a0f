// More open files at once would gain nothing, and some systems allow few.
const atOnce = 32

/**
 * Maps items with so many promises under way that the disk is kept busy; results stand in the order of the items. Where one
 * is rejected no further item is taken, and nothing is under way any more once the fault is passed on.
 */
export async function concurrently<Item, Result>(
  items: Iterable<Item>,
  map: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const queue = [...items].entries()
  const results: Result[] = []
  const faults: unknown[] = []
  const work = async (): Promise<void> => {
    // One iterator for all workers: each takes what is next.
    for (const [at, item] of queue) {
      if (faults.length > 0) return
      try {
        results[at] = await map(item)
      } catch (fault) {
        faults.push(fault)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  if (faults.length > 0) throw faults[0]
  return results
}
