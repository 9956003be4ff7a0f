/** A list field that may hold anything: its members as `read` makes them, without those that it makes nothing of. */
export function listOf<Item>(value: unknown, read: (member: unknown) => Item | undefined): Item[] {
  if (!Array.isArray(value)) return []
  return value.map(read).filter((item) => item !== undefined)
}
