import { type Image, type Link, locales } from '@dwibahasa/model'
import type { EntryIndex } from '../check/entry-index.js'
import { resolveAssets } from '../check/resolve-assets.js'
import { type ResolvedLink, resolveLinks } from '../check/resolve-links.js'
import type { Findings } from '../message/findings.js'
import type { ParsedEntry } from '../parse/parse-entry.js'

/** What the links and images of an entry refer to inside the content. */
export interface EntryLinks {
  readonly links: ReadonlyMap<Link, ResolvedLink>
  /** The path of the file in the content folder. */
  readonly images: ReadonlyMap<Image, string>
}

/** Resolves the links and images of an entry's documents in both languages. */
export function entryLinks(
  entry: ParsedEntry,
  index: EntryIndex,
  assets: ReadonlySet<string>,
  findings: Findings,
): EntryLinks {
  const links = new Map<Link, ResolvedLink>()
  const images = new Map<Image, string>()
  for (const lowered of [entry.body, ...entry.bodyFields.values()]) {
    for (const locale of locales) {
      const document = lowered[locale]
      const path = entry.pair[locale]?.path
      if (document === undefined || path === undefined) continue
      const context = { entryKey: entry.pair.key, locale, path, index, findings }
      for (const [link, target] of resolveLinks(document, context)) links.set(link, target)
      for (const [image, file] of resolveAssets(document, path, assets, findings)) images.set(image, file)
    }
  }
  return { links, images }
}
