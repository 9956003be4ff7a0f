import { dirname, join, relative, sep } from 'node:path'
import { locales } from '@dwibahasa/model'
import picomatch from 'picomatch'
import type { Project } from '../config/project-config.js'
import { faultText } from '../message/fault-text.js'
import { fileStart } from '../message/file-start.js'
import type { Findings } from '../message/findings.js'
import { placeOfProperty } from './config-place.js'
import { type PathMatch, pathMatcher, patternEndings } from './match-pattern.js'
import { displayPath, type WalkedFile, walkFolder } from './walk-folder.js'

export type MatchedFile = Extract<PathMatch, { kind: 'pair' }> & {
  /** Relative to the content folder, with `/`. */
  readonly path: string
  /** Relative to the project's root, with `/`. */
  readonly file: string
  readonly size: number
}

export interface FoundFiles {
  readonly matched: readonly MatchedFile[]
  /** The files that are no Markdown, such as images: paths relative to the content folder. */
  readonly assets: ReadonlySet<string>
}

/** Finds the files that belong to pairs, and reports those that look as if they should. */
export async function findFiles(project: Project, findings: Findings): Promise<FoundFiles> {
  const match = pathMatcher(project.collections)
  const endings = [...patternEndings(project.collections)]
  const found: MatchedFile[] = []
  const assets = new Set<string>()
  for (const walked of await walkReported(project, findings)) {
    const { path } = walked
    if (walked.kind === 'file' && !endings.some((ending) => path.endsWith(ending))) {
      assets.add(path.normalize('NFC'))
      continue
    }
    const file = displayPath(project.root, join(project.content, path))
    const at = { file, place: fileStart }
    if (walked.kind === 'unreadable') {
      findings.add({ ...at, rule: 'file-unreadable', values: { text: faultText(walked.fault, findings) } })
    } else if (walked.kind !== 'file') {
      findings.add({ ...at, rule: walked.kind })
    } else {
      const matched = match(path)
      if (matched.kind === 'pair') {
        found.push({ ...matched, path, file, size: walked.size })
      } else if (matched.kind === 'locale-unknown') {
        const { locale } = matched
        findings.add({ ...at, rule: 'locale-unknown', values: { locale }, actual: locale, expected: locales })
      } else findings.add({ ...at, rule: 'file-unmatched', values: { patterns: patternsOf(project) } })
    }
  }
  if (found.length === 0 && findings.list.length === 0) {
    const values = { path: displayPath(project.root, project.content) || '.', patterns: patternsOf(project) }
    const file = displayPath(project.root, project.configFile)
    findings.add({ rule: 'content-empty', file, place: fileStart, severity: 'warning', values })
  }
  return { matched: found, assets }
}

/** Walks the content folder; one that is not there is a fault of the config. */
async function walkReported(project: Project, findings: Findings): Promise<readonly WalkedFile[]> {
  try {
    return await walkFolder(project.content, dirname(project.configFile), ignoreOf(project))
  } catch (fault) {
    // The file system says what is wrong by a code; anything else is a fault of ours and is not hidden.
    if (!(fault instanceof Error && 'code' in fault)) throw fault
    const place = placeOfProperty(project.configFile, ['content'])
    const folder = displayPath(project.root, project.content) || '.'
    const text =
      fault.code === 'ENOENT'
        ? findings.word('config.contentMissing', { folder })
        : fault.code === 'ENOTDIR'
          ? findings.word('config.contentFile', { folder })
          : faultText(fault, findings)
    const values = { path: 'content', text, help: findings.word('config.help.content') }
    findings.add({ rule: 'config-invalid', file: displayPath(project.root, project.configFile), place, values })
    return []
  }
}

function ignoreOf(project: Project): (path: string) => boolean {
  const output = relative(project.content, project.output).split(sep).join('/')
  const matches = picomatch([...project.ignore], { dot: true })
  return (path) => path === output || matches(path) || matches(`${path}/`)
}

function patternsOf(project: Project): string {
  const patterns = project.collections.flatMap((collection) => locales.map((locale) => collection.patterns[locale]))
  return [...new Set(patterns)].map((pattern) => `\`${pattern}\``).join(', ')
}
