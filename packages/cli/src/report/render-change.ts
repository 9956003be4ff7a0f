import type { BlockChange, Fact } from '@dwibahasa/compiler'
import { otherLocale } from '@dwibahasa/model'
import { cleanText } from '@dwibahasa/renderer/text'
import type { Colors } from 'picocolors/types.js'
import type { Words } from '../words.js'
import { wordDiff } from './word-diff.js'
import { type PaintedWord, wrapLines } from './wrap-lines.js'

export interface ChangeOptions {
  readonly colours: Colors
  /** In columns. */
  readonly width: number
  readonly words: Words
}

/**
 * What has happened to a stale block: the changed text with what went as `[-…-]` and what came as `{+…+}`, the twin as it
 * stands, and the facts that came and went.
 */
export function renderChange(change: BlockChange, options: ChangeOptions): string {
  const { colours, words } = options
  const { changed, added, removed } = change
  const [after, twin] = [cleanText(change.after), cleanText(change.twin)]
  const before = change.before === undefined ? undefined : cleanText(change.before)
  const plain = (text: string): string => text
  const paints = {
    same: plain,
    removed: (text: string): string => colours.red(text),
    added: (text: string): string => colours.green(text),
  }
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  const parts = before === undefined ? [{ kind: 'same' as const, text: after, spaced: true }] : wordDiff(before, after)
  const changedPieces = parts.map(({ kind, text, spaced }): PaintedWord => {
    const [open, close] = marks[kind]
    return { text: `${open}${text}${close}`, spaced, paint: paints[kind] }
  })
  const language = (locale: string): string => words(`change.${locale}`)
  const fact = (sign: string, { kind, value }: Fact): string =>
    `${words(`change.facts.${kind}`)} ${sign}${shown(value)}`
  const facts = [
    ...removed.map((one): PaintedWord => ({ text: fact('−', one), spaced: true, paint: paints.removed })),
    ...added.map((one): PaintedWord => ({ text: fact('+', one), spaced: true, paint: paints.added })),
  ]
  const rows: (readonly [string, readonly PaintedWord[]])[] = [
    [words(before === undefined ? 'change.now' : 'change.changed', { language: language(changed) }), changedPieces],
    [words('change.still', { language: language(otherLocale(changed)) }), [{ text: twin, spaced: true, paint: plain }]],
  ]
  if (facts.length > 0) rows.push([words('change.critical'), separated(facts)])
  const lines = rows.flatMap(([label, pieces]) => [colours.dim(`  ${label}`), ...wrapped(pieces, options.width)])
  return [...lines, ...(before === undefined ? [colours.dim(`  ${words('change.unknown')}`)] : [])].join('\n')
}

function wrapped(pieces: readonly PaintedWord[], width: number): readonly string[] {
  const indent = '    '
  const words = pieces.flatMap(({ text, spaced, paint }) =>
    text.split(/\s+/).map((word, at): PaintedWord => ({ text: word, spaced: at > 0 || spaced, paint })),
  )
  return wrapLines(words, Math.max(20, width - indent.length)).map((line) => `${indent}${line}`)
}

function separated(facts: readonly PaintedWord[]): readonly PaintedWord[] {
  return facts.map((one, at) => (at === facts.length - 1 ? one : { ...one, text: `${one.text},` }))
}

// Code may be long and have lines; here it is only named.
function shown(value: string): string {
  const line = cleanText(value).replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
