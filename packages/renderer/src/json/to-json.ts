import type { Document, Entry } from '@dwibahasa/model'
import { countAfresh } from '../untrusted/node-count.js'
import { rootOf } from '../untrusted/root-of.js'
import { documentJson } from './document-json.js'
import { entryJson } from './entry-json.js'
import type { JsonOptions } from './json-options.js'

/**
 * Renders a document or an entry as JSON: `{"version":1,"document":{…}}` or `{"version":1,"entry":{…}}`.
 *
 * Only known fields appear, in a fixed order, so that the same tree gives the same bytes; the result is valid against
 * `@dwibahasa/renderer/schema.json` whatever the tree holds.
 *
 * @throws TypeError where the value is neither a document nor an entry.
 */
export function toJson(value: Document | Entry<string, unknown>, options: JsonOptions = {}): string {
  const content = countAfresh(() =>
    typeof value === 'object' && value !== null && 'body' in value
      ? { entry: entryJson(value) }
      : { document: documentJson(rootOf(value)) },
  )
  return JSON.stringify({ version: 1, ...content }, undefined, options?.space)
}
