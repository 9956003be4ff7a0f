import type { Document } from '@dwibahasa/model'

/** Whether a value of a field is a document. */
export function isDocument(value: object): value is Document {
  return 'type' in value && value.type === 'root' && 'children' in value
}
