import type { Locale } from '@dwibahasa/model'
import { labels } from '@dwibahasa/renderer'
import type { Edition } from '../sheet/edition.js'
import type { Fact, FactValue } from '../sheet/fact.js'
import { words } from '../words/localized-words.js'
import { longDate } from '../words/long-date.js'

/** What the foot of a page says of its content. */
export interface Colophon {
  readonly edition: Edition | undefined
  /** The day of the content; where there is none, the edition's. */
  readonly date: string | undefined
  /** The languages that the content is in. */
  readonly written: readonly Locale[]
}

/** The foot of a page in one language: where the content comes from, and what may be done with it. */
export function colophonFacts(locale: Locale, { edition, date, written }: Colophon): Fact[] {
  const said = words[locale]
  const facts: Fact[] = []
  const add = (label: string, ...values: FactValue[]) => facts.push({ label, values })
  if (edition?.name[locale]) add(said.edition, { text: edition.name[locale] })
  if (edition?.source) {
    const isAddress = /^https?:/i.test(edition.source)
    add(labels[locale].source, { text: edition.source, ...(isAddress ? { url: edition.source } : {}) })
  }
  if (edition?.licence) {
    const { name, url } = edition.licence
    add(said.licence, { text: name, ...(url ? { url } : {}) })
  }
  const day = date ?? edition?.date
  if (day) add(said.date, { text: longDate(day, locale) })
  add(said.language, ...written.map((of) => ({ text: labels[of].language })))
  return facts
}
