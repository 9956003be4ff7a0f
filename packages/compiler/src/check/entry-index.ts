import { type BlockKey, type EntryKey, type Locale, type Localized, locales } from '@dwibahasa/model'
import type { AlignedDocument } from '../align/align-entry.js'
import type { ParsedEntry } from '../parse/parse-entry.js'

interface Indexed {
  readonly locales: ReadonlySet<Locale>
  /** By anchor. */
  readonly headings: Localized<ReadonlyMap<string, BlockKey>>
  /** By block key. */
  readonly anchors: Localized<ReadonlyMap<BlockKey, string>>
}

/** What a reference can point at. */
export class EntryIndex {
  readonly #entries = new Map<EntryKey, Indexed>()
  readonly #paths = new Map<string, EntryKey>()

  /** Adds an entry with its documents, the body first: where two have one anchor, the first counts. */
  add(entry: ParsedEntry, documents: readonly Pick<AlignedDocument, 'lowered' | 'alignment'>[]): void {
    const headings = { id: new Map<string, BlockKey>(), en: new Map<string, BlockKey>() }
    const anchors = { id: new Map<BlockKey, string>(), en: new Map<BlockKey, string>() }
    for (const locale of locales) {
      for (const { lowered, alignment } of documents) {
        for (const [anchor, heading] of lowered[locale]?.anchors ?? []) {
          const key = alignment.keys.get(heading)
          if (key === undefined) continue
          if (!headings[locale].has(anchor)) headings[locale].set(anchor, key)
          anchors[locale].set(key, anchor)
        }
      }
      const path = entry.pair[locale]?.path
      if (path !== undefined) this.#paths.set(path, entry.pair.key)
    }
    const present = new Set(locales.filter((locale) => entry.pair[locale] !== undefined))
    this.#entries.set(entry.pair.key, { locales: present, headings, anchors })
  }

  has(key: EntryKey, locale?: Locale): boolean {
    const entry = this.#entries.get(key)
    return entry !== undefined && (locale === undefined || entry.locales.has(locale))
  }

  keys(): readonly EntryKey[] {
    return [...this.#entries.keys()]
  }

  /** The entry whose file stands at a path, relative to the content folder. */
  atPath(path: string): EntryKey | undefined {
    return this.#paths.get(path)
  }

  /** The heading behind an anchor; an anchor of the other language will do. */
  heading(key: EntryKey, anchor: string, locale: Locale): BlockKey | undefined {
    const headings = this.#entries.get(key)?.headings
    return headings?.[locale].get(anchor) ?? headings?.[locale === 'id' ? 'en' : 'id'].get(anchor)
  }

  anchor(key: EntryKey, block: BlockKey, locale: Locale): string | undefined {
    return this.#entries.get(key)?.anchors[locale].get(block)
  }

  anchors(key: EntryKey, locale: Locale, most: number): readonly string[] {
    const first: string[] = []
    for (const anchor of this.#entries.get(key)?.headings[locale].keys() ?? []) {
      if (first.length >= most) break
      first.push(anchor)
    }
    return first
  }
}
