import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { locales, otherLocale } from '@dwibahasa/model'
import type { Project } from '../config/project-config.js'
import { fileStart } from '../message/file-start.js'
import type { Findings } from '../message/findings.js'
import { concurrently } from './concurrently.js'
import { findFiles } from './find-files.js'
import { pathOf } from './match-pattern.js'
import { readSource } from './read-source.js'
import type { SourcePair } from './source-file.js'
import { displayPath } from './walk-folder.js'

type Draft = { -readonly [Name in keyof SourcePair]: SourcePair[Name] }

export interface ReadPairs {
  readonly pairs: readonly SourcePair[]
  /** The files of the content folder that are no Markdown: paths relative to it. */
  readonly assets: ReadonlySet<string>
}

/**
 * Reads every pair of the project; whatever is no pair is reported. Sorted by key, by code unit.
 *
 * @param texts What files would say, by path relative to the project's root: read instead of them.
 */
export async function readPairs(
  project: Project,
  findings: Findings,
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<ReadPairs> {
  const pairs = new Map<string, Draft>()
  const files = await findFiles(project, findings)
  const read = await concurrently(files.matched, async (matched) => ({
    ...matched,
    source: await readSource(matched, project, findings, texts.get(matched.file)),
  }))
  for (const { collection, slug, locale, file, source } of read) {
    const key = `${collection.name}/${slug}`
    const pair: Draft = pairs.get(key) ?? { key, slug, collection }
    pairs.set(key, pair)
    const before = pair[locale]
    if (before === undefined) {
      pair[locale] = source
    } else {
      const related = [{ file: before.file, place: fileStart, text: findings.word('related.first') }]
      const values = { key, language: findings.word(`locales.${locale}`) }
      findings.add({ rule: 'entry-duplicate', file, place: fileStart, related, values })
    }
  }
  const sorted = [...pairs.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  reportCase(sorted, findings)
  await reportMissingTwins(sorted, project, findings)
  return { pairs: sorted, assets: files.assets }
}

function reportCase(pairs: readonly SourcePair[], findings: Findings): void {
  const seen = new Map<string, SourcePair>()
  for (const pair of pairs) {
    const folded = pair.key.toLowerCase()
    const first = seen.get(folded)
    if (first === undefined) {
      seen.set(folded, pair)
      continue
    }
    const file = (pair.id ?? pair.en)?.file ?? pair.key
    const related = [
      { file: (first.id ?? first.en)?.file ?? first.key, place: fileStart, text: findings.word('related.first') },
    ]
    findings.add({
      rule: 'entry-case',
      file,
      place: fileStart,
      related,
      values: { first: first.key, second: pair.key },
    })
  }
}

async function reportMissingTwins(pairs: readonly SourcePair[], project: Project, findings: Findings): Promise<void> {
  for (const { key, slug, collection, ...pair } of pairs) {
    for (const locale of locales) {
      const twin = pair[otherLocale(locale)]
      if (pair[locale] !== undefined || twin === undefined) continue
      const place = join(project.content, pathOf(collection, slug, locale))
      const path = displayPath(project.root, place)
      const language = findings.word(`locales.${locale}`)
      const other = findings.word(`locales.${otherLocale(locale)}`)
      const isAllowed = project.unfinished === 'allow'
      const severity = isAllowed ? 'warning' : 'error'
      const remedy = (await isFolder(place)) ? 'folder' : isAllowed ? 'standsIn' : 'allow'
      const otherwise = findings.word(`twin.${remedy}`, { other })
      const values = { key, language, path, otherwise }
      findings.add({ rule: 'twin-missing', file: twin.file, place: fileStart, severity, values, expected: [path] })
    }
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    // What is not there is no folder.
    () => false,
  )
}
