/** A number field that may hold anything: an integer within bounds, or `fallback` where it is no integer. */
export function integerOf(field: unknown, fallback: number, least: number, most: number): number {
  return Math.min(Math.max(Number.isInteger(field) ? Number(field) : fallback, least), most)
}
