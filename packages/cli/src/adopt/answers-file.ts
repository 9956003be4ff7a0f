import { type Doubt, type DoubtAnswer, doubtReasons, type RecalledDoubt } from '@dwibahasa/compiler'
import { type Locale, locales } from '@dwibahasa/model'
import { percentOf } from '../percent-of.js'
import type { Words } from '../words.js'
import { doubtLines, placesOf } from './doubt-view.js'

/** What a file of doubtful pairs begins with: no other file is written over. */
const mark = '<!-- dwibahasa adopt 1 -->'
const name =
  /^<!-- pair (?<document>\S+) (?<key>[a-z0-9]+) (?<id>[0-9a-f]{16}) (?<en>[0-9a-f]{16}) (?<reason>[a-z]+) (?<confidence>[01](?:\.\d+)?) -->$/
const box = /^[-*+] \[(?<tick>[^\]]*)\] (?<label>.*)$/
// What this program writes besides boxes: headings, places, quotations, reasons.
const own = /^(?:#|\*\*|>|_)/

/** One section of a file of doubtful pairs. */
export interface AnswerSection {
  readonly doubt: RecalledDoubt
  readonly answer: DoubtAnswer | undefined
  /** The line that its heading is on, from 1. */
  readonly line: number
  /** As it is written, its heading included. */
  readonly text: string
  /** Lines in it that nobody understands, from 1. */
  readonly strange: readonly number[]
}

export interface AnswersFile {
  readonly sections: readonly AnswerSection[]
  /** Lines that belong to no section that could be read. */
  readonly strange: readonly number[]
}

/** Writes the pairs that a person is to settle, each with a box for either answer. */
export function printAnswers(
  doubts: readonly Doubt[],
  kept: readonly AnswerSection[],
  sources: ReadonlyMap<string, string>,
  words: Words,
  lang: Locale,
): string {
  const sections = doubts.map((doubt) => printSection(doubt, sources, words, lang))
  return [
    mark,
    `# ${words('adopt.file.title')}`,
    words('adopt.file.lede'),
    ...sections,
    ...kept.map(({ text }) => text),
  ]
    .join('\n\n')
    .concat('\n')
}

function printSection(doubt: Doubt, sources: ReadonlyMap<string, string>, words: Words, lang: Locale): string {
  const { document, key, reason, id, en } = doubt
  const confidence = Math.floor(doubt.confidence * 1000) / 1000
  const places = placesOf(doubt)
  const sides = locales.flatMap((locale) => [
    `**${words(`language.${locale}`)}**, ${places[locale]}`,
    doubtLines(doubt, locale, sources)
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
  ])
  return [
    `## ${document}#${key}`,
    `<!-- pair ${encodeURI(document)} ${key} ${id.hash} ${en.hash} ${reason} ${confidence} -->`,
    `_${words(`adopt.reason.${reason}`, { confidence: percentOf(doubt.confidence, lang) })}_`,
    ...sides,
    `- [ ] ${words('adopt.file.same')}\n- [ ] ${words('adopt.file.different')}`,
  ].join('\n\n')
}

/** Reads such a file; nothing where the text is another. */
export function parseAnswers(text: string): AnswersFile | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (lines[0]?.trim() !== mark) return undefined
  const starts = lines.flatMap((line, at) => (line.startsWith('## ') ? [at] : []))
  const sections: AnswerSection[] = []
  const strange: number[] = []
  for (const [at, start] of starts.entries()) {
    const section = parseSection(lines.slice(start, starts[at + 1]), start + 1)
    if (section === undefined) strange.push(start + 1)
    else sections.push(section)
  }
  return { sections, strange }
}

function parseSection(lines: readonly string[], line: number): AnswerSection | undefined {
  const doubt = lines.map(recalledOf).find((one) => one !== undefined)
  if (doubt === undefined) return undefined
  const strange: number[] = []
  const ticked: { readonly answer: DoubtAnswer; readonly line: number }[] = []
  for (const [at, written] of lines.entries()) {
    const trimmed = written.trim()
    if (trimmed === '' || own.test(trimmed) || name.test(trimmed)) continue
    const { tick, label = '' } = box.exec(trimmed)?.groups ?? {}
    const answer = answerOf(label)
    if (tick === undefined || answer === undefined || !/^(?:[xXvV✓✔]|)$/u.test(tick.trim())) strange.push(line + at)
    else if (tick.trim() !== '') ticked.push({ answer, line: line + at })
  }
  const [first, ...more] = ticked
  // Whoever ticks both has said nothing.
  strange.push(...more.map((one) => one.line))
  const answer = strange.length > 0 ? undefined : first?.answer
  return { doubt, answer, line, text: lines.join('\n').trimEnd(), strange }
}

function recalledOf(line: string): RecalledDoubt | undefined {
  const { document = '', key = '', id = '', en = '', reason, confidence } = name.exec(line.trim())?.groups ?? {}
  const known = doubtReasons.find((one) => one === reason)
  if (known === undefined) return undefined
  try {
    return { document: decodeURI(document), key, hashes: { id, en }, reason: known, confidence: Number(confidence) }
  } catch (fault) {
    // decodeURI says so of a broken escape.
    if (!(fault instanceof URIError)) throw fault
    return undefined
  }
}

/** The answer behind a label, in either language: that of the run that wrote the file is not known. */
function answerOf(label: string): DoubtAnswer | undefined {
  const text = label.trim().toLowerCase()
  if (/^(?:not the same|tidak sama)\b/.test(text)) return 'different'
  return /^(?:the same|same|sama)\b/.test(text) ? 'same' : undefined
}
