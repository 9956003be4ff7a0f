import type { AdoptedCounts, Adoption, Doubt, Finding } from '@dwibahasa/compiler'
import { locales } from '@dwibahasa/model'
import { cleanText } from '@dwibahasa/renderer/text'
import type { CommandContext } from '../command.js'
import { findingJson } from '../report/finding-json.js'
import { number } from '../report/totals.js'
import type { AdoptionProject } from './adoption-project.js'
import type { AnswerSection } from './answers-file.js'
import { placesOf } from './doubt-view.js'
import { patternText } from './pattern-text.js'

/** What a run of `adopt` came to. */
export interface AdoptResult extends AdoptionProject {
  /** As it stands at the end of the run. */
  readonly adoption: Adoption
  readonly ok: boolean
  readonly dryRun: boolean
  /** What is still to be settled. */
  readonly left: readonly Doubt[]
  /** How many questions were settled in this run. */
  readonly answered: number
  /** Answers to texts that have changed since. */
  readonly changed: readonly AnswerSection[]
  /** Lines of the file of answers that nobody understands. */
  readonly strange: readonly number[]
  readonly locks: readonly string[]
  /** The config that was, or would be, written. */
  readonly config: string | undefined
  /** The file of what is left. */
  readonly file: string
  readonly findings: readonly Finding[]
}

/** The sums over all entries, as they stand once the answers of this run are written. */
function totalsOf({ adoption, left }: AdoptResult): AdoptedCounts {
  const total = { blocks: 0, agreed: 0, doubtful: left.length, missing: { id: 0, en: 0 }, moved: 0 }
  for (const { counts } of adoption.entries) {
    total.blocks += counts.blocks
    total.agreed += counts.agreed
    total.moved += counts.moved
    for (const locale of locales) total.missing[locale] += counts.missing[locale]
  }
  return total
}

/** As `--json` prints it. Confidence is from 0 to 1, lines are from 1. */
export function adoptJson(result: AdoptResult): object {
  const { adoption, guessed, ok, dryRun, left, answered, changed, strange, locks, config, file, findings } = result
  const found = guessed?.found
  return {
    version: 1,
    ok,
    dryRun,
    ...(found === undefined
      ? {}
      : {
          pattern: found.pattern,
          files: { pairs: found.pairs, alone: found.alone, leftOver: found.leftOver },
          config,
        }),
    ...(dryRun && guessed !== undefined ? { configText: guessed.config } : {}),
    totals: totalsOf(result),
    entries: adoption.entries.map(({ key, counts }) => ({
      entry: key,
      ...counts,
      doubtful: left.filter(({ entry }) => entry === key).length,
    })),
    doubtful: left.map(doubtJson),
    unreadable: adoption.unreadable,
    answered,
    changed: changed.map(({ doubt, line }) => ({ block: `${doubt.document}#${doubt.key}`, line })),
    strange,
    locks,
    ...(left.length > 0 ? { file } : {}),
    findings: findings.map(findingJson),
  }
}

function doubtJson({ entry, document, key, type, reason, confidence, id, en }: Doubt): object {
  const rounded = Math.floor(confidence * 1000) / 1000
  return { entry, block: `${document}#${key}`, type, reason, confidence: rounded, id, en }
}

/** What was done, and what is left to do. */
export function adoptText(result: AdoptResult, { words, lang }: CommandContext, isAsked: boolean): string {
  const { adoption, dryRun, left, changed, strange, locks, file } = result
  const total = totalsOf(result)
  const shown = (count: number): string => number(count, lang)
  const lines = [
    words('adopt.totals', {
      entries: shown(adoption.entries.length),
      blocks: shown(total.blocks),
      agreed: shown(total.agreed),
      doubtful: shown(total.doubtful),
      id: shown(total.missing.id),
      en: shown(total.missing.en),
      moved: shown(total.moved),
    }),
    ...strange.map((line) => words('adopt.strange', { place: `${file}:${line}` })),
    ...changed.map(({ doubt, line }) =>
      words('adopt.changed', { place: `${file}:${line}`, block: `${doubt.document}#${doubt.key}` }),
    ),
    ...locks.map((lock) => words(dryRun ? 'adopt.lockDry' : 'adopt.lock', { lock })),
    ...(dryRun ? left.map((doubt) => doubtLine(doubt)) : []),
    ...(adoption.unreadable.length > 0
      ? [words('adopt.unreadable', { count: adoption.unreadable.length, entries: adoption.unreadable.join(', ') })]
      : []),
    ...(left.length > 0 && !dryRun
      ? [words(isAsked ? 'adopt.leftAsked' : 'adopt.left', { count: left.length, file })]
      : []),
    ...(left.length === 0 && adoption.unreadable.length === 0 ? [words('adopt.settled')] : []),
  ]
  return cleanText(`${lines.join('\n')}\n`)
}

function doubtLine(doubt: Doubt): string {
  const { id, en } = placesOf(doubt)
  return `${doubt.document}#${doubt.key}  ${id}  ${en}`
}

/** What was found out about a folder without a config. */
export function guessText({ guessed, config, dryRun }: AdoptResult, { words, lang }: CommandContext): string {
  if (guessed === undefined || config === undefined) return ''
  const { pattern, pairs, alone, leftOver } = guessed.found
  const found = words('adopt.found', {
    pattern: patternText(pattern),
    pairs: number(pairs, lang),
    alone: number(alone.length, lang),
    leftOver: number(leftOver.length, lang),
  })
  const text = dryRun ? `\n${guessed.config}\n` : ''
  return `${found}\n${words(dryRun ? 'adopt.configDry' : 'adopt.config', { config })}\n${text}`
}
