import type { FieldDisplay } from '@dwibahasa/compiler'
import type { Locale } from '@dwibahasa/model'

type Digits = NonNullable<FieldDisplay['digits']>

const formats = { id: formatsOf('id-ID'), en: formatsOf('en-GB') }

/** A number as its language writes it: `1.234.567,5` in Indonesian, `1,234,567.5` in English. */
export function numberText(value: number, locale: Locale, digits: Digits | undefined): string {
  // A whole number of four digits is a year as often as an amount, and an amount can be read without its point.
  const mayBeYear = Number.isInteger(value) && Math.abs(value) < 10_000
  return formats[locale][digits ?? (mayBeYear ? 'plain' : 'grouped')].format(value)
}

function formatsOf(tag: string): Readonly<Record<Digits, Intl.NumberFormat>> {
  const format = (useGrouping: boolean) => new Intl.NumberFormat(tag, { useGrouping, maximumFractionDigits: 20 })
  return { grouped: format(true), plain: format(false) }
}
