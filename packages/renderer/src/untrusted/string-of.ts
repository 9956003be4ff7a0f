/** A string field that may hold anything: empty where it is no string. */
export function stringOf(field: unknown): string {
  return typeof field === 'string' ? field : ''
}
