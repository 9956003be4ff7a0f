/** A text field that may hold anything: a number is written out, and what is neither is empty. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd')
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : ''
}
