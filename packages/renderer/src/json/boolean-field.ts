/** An optional boolean field that may hold anything. */
export function booleanField(field: unknown): boolean | undefined {
  return typeof field === 'boolean' ? field : undefined
}
