import { readFileSync } from 'node:fs'
import type { Edition, SheetEntry, SheetKind, SheetOptions } from '@dwibahasa/handout'

const root = new URL('../fixtures/handout/', import.meta.url)

export const kinds: readonly SheetKind[] = ['id', 'en', 'id-en']

/** The text of a file below tests/fixtures/handout. */
export function fixture(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** The entry of a case below tests/fixtures/handout. */
export function fixtureEntry(name: 'topic' | 'not-in-english'): SheetEntry {
  return JSON.parse(fixture(`${name}/entry.json`))
}

export const edition: Edition = {
  name: { id: 'Buku Pegangan', en: 'The Handbook' },
  source: 'https://example.org/handbook',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  date: '2025-08-17',
}

/** What a host that writes one folder a kind asks for. */
export function hostOptions(kind: SheetKind): SheetOptions & Required<Pick<SheetOptions, 'href'>> {
  return {
    kind,
    edition,
    href: (entryKey, _locale, _blockKey, anchor) => `../${entryKey}.html${anchor ? `#${anchor}` : ''}`,
    contents: '../index.html',
    alternates: { id: '../../id/a.html', en: '../../en/a.html', 'id-en': '../../id-en/a.html' },
  }
}
