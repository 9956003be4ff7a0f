import type { BlockStatus } from '@dwibahasa/model'

/** A status field that may hold anything. */
export function statusField(field: unknown): BlockStatus | undefined {
  return field === 'ok' || field === 'stale' || field === 'missing' || field === 'mismatch' ? field : undefined
}
