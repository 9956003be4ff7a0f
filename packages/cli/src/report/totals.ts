import { relative } from 'node:path'
import type { Compilation } from '@dwibahasa/compiler'
import type { Locale } from '@dwibahasa/model'
import type { CommandContext } from '../command.js'

/** A number as a language writes it: 1.234 in Indonesian, 1,234 in English. */
export function number(value: number, lang: Locale): string {
  return new Intl.NumberFormat(lang).format(value)
}

/** How much content there is, in a line. */
export function totalsLine({ totals }: Compilation, { words, lang }: CommandContext): string {
  return words('totals', {
    entries: number(totals.entries, lang),
    blocks: number(totals.blocks, lang),
    id: number(totals.words.id, lang),
    en: number(totals.words.en, lang),
  })
}

/** A path as a person would type it here. */
export function shownPath(cwd: string, path: string): string {
  return relative(cwd, path) || '.'
}
