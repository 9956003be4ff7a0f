import { readFile, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import {
  type Adoption,
  type Doubt,
  type DoubtAnswer,
  doubtfulName,
  doubtId,
  type Finding,
  Findings,
  faultText,
  type Project,
  replaceFile,
  reportUnwritable,
} from '@dwibahasa/compiler'
import { locales } from '@dwibahasa/model'
import type { CommandContext } from '../command.js'
import { MisuseError } from '../misuse.js'
import { shownPath } from '../report/totals.js'
import { type AnswerSection, type AnswersFile, parseAnswers, printAnswers } from './answers-file.js'

/** The file of doubtful pairs, as it was found. */
export interface AnswersOnDisk extends AnswersFile {
  /** Absolute. */
  readonly path: string
  /** As it is shown. */
  readonly file: string
  /** Empty where there is no such file yet. */
  readonly text: string
}

/**
 * Reads the file of doubtful pairs.
 *
 * @throws {MisuseError} Where a file that was named is no such file, or its answers are wanted and it is not there.
 */
export async function readAnswers(project: Project, context: CommandContext): Promise<AnswersOnDisk> {
  const { terminal, words, lang, flags } = context
  const named = [flags.answers, flags.file].find((flag) => typeof flag === 'string')
  const path =
    typeof named === 'string' ? resolve(terminal.cwd, named) : join(dirname(project.configFile), doubtfulName)
  const file = shownPath(terminal.cwd, path)
  const text = await readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT' && flags.answers === undefined) return ''
    throw new MisuseError(words('misuse.answers', { file, text: faultText(fault, new Findings(lang)) }))
  })
  const parsed = text === '' ? { sections: [], strange: [] } : parseAnswers(text)
  if (parsed === undefined) throw new MisuseError(words('misuse.answersOther', { file }))
  return { ...parsed, path, file, text }
}

/** What was answered, as far as it is about the texts of today. */
export interface MatchedAnswers {
  /** By `doubtId`. */
  readonly answers: ReadonlyMap<string, DoubtAnswer>
  /** Answers to texts that have changed since. */
  readonly changed: readonly AnswerSection[]
  /** Sections of entries that were not looked at. */
  readonly kept: readonly AnswerSection[]
}

/** Finds the pairs that written answers are about. */
export function matchAnswers({ sections }: AnswersFile, adoption: Adoption): MatchedAnswers {
  const doubts = new Map(adoption.doubts.map((doubt) => [doubtId(doubt), doubt]))
  const here = new Set(adoption.entries.flatMap(({ documents }) => documents.map(({ document }) => document)))
  const answers = new Map<string, DoubtAnswer>()
  const changed: AnswerSection[] = []
  for (const section of sections) {
    const id = doubtId(section.doubt)
    if (section.answer === undefined || !here.has(section.doubt.document)) continue
    if (isOf(section, doubts.get(id))) answers.set(id, section.answer)
    else if (!isParted(section, adoption)) changed.push(section)
  }
  return { answers, changed, kept: sections.filter(({ doubt }) => !here.has(doubt.document)) }
}

/** Whether a lock has taken the answer that the two are not the same, in a run that was interrupted before it said so here. */
function isParted({ answer, doubt }: AnswerSection, { entries }: Adoption): boolean {
  if (answer !== 'different') return false
  const { document, key, hashes } = doubt
  const lines = entries.flatMap(({ documents }) =>
    documents.flatMap((one) => (one.document === document ? one.alignment.agreed : [])),
  )
  return (
    lines.some(({ key: own, id, en }) => own === key && id?.hash === hashes.id && en === undefined) &&
    lines.some(({ id, en }) => id === undefined && en?.hash === hashes.en)
  )
}

function isOf({ doubt }: AnswerSection, today: Doubt | undefined): boolean {
  return today !== undefined && locales.every((locale) => doubt.hashes[locale] === today[locale].hash)
}

/**
 * Writes down what is left; removes the file where nothing is. What nobody understood, and an answer that no lock has taken,
 * stays as it was written. Gives what kept that from being done.
 */
export async function writeAnswers(
  found: AnswersOnDisk,
  { kept }: MatchedAnswers,
  left: readonly Doubt[],
  sources: ReadonlyMap<string, string>,
  { words, lang }: CommandContext,
): Promise<readonly Finding[]> {
  const ticked = found.sections.filter(({ strange, answer }) => strange.length > 0 || answer !== undefined)
  const written = new Map(ticked.map((section) => [doubtId(section.doubt), section]))
  const verbatim = left.flatMap((doubt) => {
    const section = written.get(doubtId(doubt))
    return section !== undefined && isOf(section, doubt) ? [section] : []
  })
  const own = new Set(verbatim.map(({ doubt }) => doubtId(doubt)))
  const open = left.filter((doubt) => !own.has(doubtId(doubt)))
  const sections = [...verbatim, ...kept]
  const text = open.length + sections.length === 0 ? '' : printAnswers(open, sections, sources, words, lang)
  if (text === found.text) return []
  try {
    if (text === '') await rm(found.path, { force: true })
    else await replaceFile(found.path, text)
    return []
  } catch (fault) {
    const findings = new Findings(lang)
    const { file } = found
    reportUnwritable(file, fault, findings)
    return findings.list
  }
}
