import { join } from 'node:path'
import { type Block, type Document, type Locale, locales, otherLocale } from '@dwibahasa/model'
import type { StalePair } from '../align/align-documents.js'
import type { AlignedEntry } from '../align/align-entry.js'
import { stateOf } from '../align/block-state.js'
import { childBlocks } from '../align/child-blocks.js'
import { hasOwnText } from '../align/has-own-text.js'
import type { Project } from '../config/project-config.js'
import { Findings } from '../message/findings.js'
import { type ParsedEntry, parseEntry } from '../parse/parse-entry.js'
import { parseText } from '../parse/parse-text.js'
import { concurrently } from '../read/concurrently.js'
import { decodeSource } from '../read/decode-source.js'
import { fileVersions } from '../read/file-versions.js'

interface Search {
  readonly entry: ParsedEntry
  /** The language that was changed. */
  readonly locale: Locale
  readonly stale: readonly StalePair[]
}

/**
 * Finds what the changed sides of stale pairs said when both languages agreed: the newest version of their file that has
 * a block of that hash. Only files with such pairs are looked into, and each once.
 */
export async function findEarlierBlocks(
  project: Project,
  aligned: readonly { readonly entry: ParsedEntry; readonly alignments: AlignedEntry }[],
): Promise<ReadonlyMap<StalePair, Block>> {
  const searches = aligned.flatMap(({ entry, alignments }) => {
    const all = alignments.documents.flatMap(({ alignment }) => [...alignment.stale.values()])
    return locales
      .map((locale) => ({ entry, locale, stale: all.filter((one) => otherLocale(one.locale) === locale) }))
      .filter(({ stale }) => stale.length > 0)
  })
  const found = await concurrently(searches, (search) => searchVersions(project, search))
  return new Map(found.flat())
}

async function searchVersions(
  project: Project,
  { entry, locale, stale }: Search,
): Promise<readonly (readonly [StalePair, Block])[]> {
  const { [locale]: source, [otherLocale(locale)]: _, ...pair } = entry.pair
  if (source === undefined) return []
  const wanted = new Set(stale.map(({ before }) => before.hash))
  const blocks = new Map<string, Block>()
  // What is wrong with a version of the past is nobody's concern.
  const unheard = new Findings()
  for (const bytes of await fileVersions(join(project.content, source.path))) {
    if (blocks.size === wanted.size) break
    const { text } = bytes.length > project.maxFileSize ? {} : decodeSource(bytes)
    if (text === undefined) continue
    const version = parseEntry({ ...pair, [locale]: { ...source, text } }, parseText, unheard)
    const state = stateOf(locale)
    for (const lowered of [version.body, ...version.bodyFields.values()]) {
      const document = lowered[locale]?.document
      for (const block of document === undefined ? [] : textBlocks(document)) {
        const { hash } = state(block)
        if (wanted.has(hash) && !blocks.has(hash)) blocks.set(hash, block)
      }
    }
  }
  return stale.flatMap((one) => {
    const block = blocks.get(one.before.hash)
    return block === undefined ? [] : [[one, block] as const]
  })
}

function textBlocks(node: Block | Document): readonly Block[] {
  return childBlocks(node).flatMap((block) => (hasOwnText(block) ? [block] : textBlocks(block)))
}
