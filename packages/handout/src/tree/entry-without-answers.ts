import type { SheetEntry } from '../sheet/sheet-entry.js'
import type { SheetSide } from '../sheet/sheet-side.js'
import { documentOf } from '../untrusted/document-of.js'
import { isRecord } from '../untrusted/is-record.js'
import { withoutAnswers } from './without-answers.js'

/** An entry that may be given to those who are to find the answers. */
export function entryWithoutAnswers(entry: SheetEntry): SheetEntry {
  return { ...entry, id: sideWithoutAnswers(entry.id), en: sideWithoutAnswers(entry.en) }
}

/** Its fields hold bodies as well. */
function sideWithoutAnswers(side: SheetSide): SheetSide {
  const fields = Object.entries(side.fields).map(([name, value]): [string, unknown] => [
    name,
    isRecord(value) && value.type === 'root' ? withoutAnswers(documentOf(value, side.resolved)) : value,
  ])
  return {
    ...side,
    body: withoutAnswers(side.body),
    sections: side.sections.map(({ title, body }) => ({ title, body: withoutAnswers(body) })),
    fields: Object.fromEntries(fields),
  }
}
