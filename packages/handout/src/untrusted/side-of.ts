import type { Locale } from '@dwibahasa/model'
import type { SheetSection, SheetSide } from '../sheet/sheet-side.js'
import { documentOf } from './document-of.js'
import { factOf } from './fact-of.js'
import { isRecord } from './is-record.js'
import { listOf } from './list-of.js'
import { localeOf } from './locale-of.js'
import { textOf } from './text-of.js'

/** One language of an entry, which may be anything. */
export function sideOf(value: unknown, locale: Locale): SheetSide {
  const side = isRecord(value) ? value : {}
  const resolved = localeOf(side.resolved, locale)
  const summary = textOf(side.summary)
  return {
    title: textOf(side.title),
    ...(summary ? { summary } : {}),
    facts: listOf(side.facts, factOf),
    body: documentOf(side.body, resolved),
    sections: listOf(side.sections, (section) => sectionOf(section, resolved)),
    closing: listOf(side.closing, factOf),
    resolved,
    fields: isRecord(side.fields) ? side.fields : {},
  }
}

function sectionOf(value: unknown, locale: Locale): SheetSection | undefined {
  return isRecord(value) ? { title: textOf(value.title), body: documentOf(value.body, locale) } : undefined
}
