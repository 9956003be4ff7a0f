import type { SheetEntry, SheetSide } from '@dwibahasa/handout'
import type { Document, Locale, Table } from '@dwibahasa/model'

const words = {
  id: {
    short: ['Senin', '08.00', 'Registrasi', 'Ujian', 'Jumat', '–', 'Diskusi'],
    long: [
      'Mempertanggungjawabkan keputusan kementerian',
      'Penandatanganan nota kesepahaman',
      'Ketidakberpihakan',
      'https://example.org/kebijakan/ketidakberpihakan',
    ],
  },
  en: {
    short: ['Monday', '08:00', 'Registration', 'Examination', 'Wednesday', '–', 'Discussion'],
    long: [
      'Accountability for ministerial decisions',
      'Counter-signature of the memorandum',
      'Internationalisation',
      'https://example.org/policy/impartiality',
    ],
  },
} as const

export type WordLength = 'short' | 'long'

/** A table of so many columns, as a weekly timetable has them. */
export function wideTable(locale: Locale, columns: number, length: WordLength): Table {
  const list = words[locale][length]
  const cell = (at: number) =>
    ({ type: 'tableCell', children: [{ type: 'text', value: list[at % list.length] ?? '' }] }) as const
  const row = (from: number) =>
    ({ type: 'tableRow', children: Array.from({ length: columns }, (_, column) => cell(from + column)) }) as const
  return { type: 'table', key: 'table', align: [], children: [row(0), row(1), row(2)] }
}

/** A document with nothing but that table. */
export function wideTableDocument(locale: Locale, columns: number, length: WordLength): Document {
  return { type: 'root', locale, children: [wideTable(locale, columns, length)] }
}

/** An entry with nothing but that table. */
export function wideTableEntry(columns: number, length: WordLength): SheetEntry {
  const side = (locale: Locale): SheetSide => ({
    title: locale === 'id' ? 'Jadwal' : 'Timetable',
    facts: [],
    body: wideTableDocument(locale, columns, length),
    sections: [],
    resolved: locale,
    fields: {},
  })
  return { key: 'topics/timetable', collection: { id: 'Topik', en: 'Topic' }, id: side('id'), en: side('en') }
}
