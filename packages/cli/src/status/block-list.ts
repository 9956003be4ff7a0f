import { Findings, type UnfinishedBlock, type UnfinishedSide } from '@dwibahasa/compiler'
import { type Locale, locales } from '@dwibahasa/model'
import { cleanText, displayWidth, wrapText } from '@dwibahasa/renderer/text'
import { cutText } from '../cut-text.js'
import type { EntryStatus } from './status-report.js'
import type { StatusStyle } from './status-style.js'

/** The blocks of an entry that have work left: what each is and lacks, and where and what it says in each language. */
export function blockList(entry: EntryStatus, style: StatusStyle): string {
  const { colours, words, lang, width, glyphs } = style
  const title = cleanText(entry.title[lang]).replace(/\s+/g, ' ')
  const head = cutText(`${cleanText(entry.key)}  ${title}`, width, glyphs.cut)
  const names = new Findings(lang)
  const blocks = entry.unfinished.map((block) => blockText(block, names, style))
  const doubts = entry.doubtful === 0 ? [] : wrapText(words('status.doubtful', { count: entry.doubtful }), width - 2)
  const rest = blocks.length + doubts.length === 0 ? [words('status.nothing')] : doubts
  return `${colours.bold(head)}\n${blocks.join('')}${indented(rest, 2)}`
}

function blockText(block: UnfinishedBlock, names: Findings, style: StatusStyle): string {
  const { colours, words, glyphs } = style
  const statuses = locales.map((locale) => block[locale]?.status ?? 'missing')
  // A block that stands elsewhere may be stale in one language as well: that is more urgent.
  const status = statuses.find((one) => one === 'stale') ?? statuses.find((one) => one !== 'ok') ?? 'ok'
  const behind = locales.filter((locale) => (block[locale]?.status ?? 'missing') === status)
  const languages = behind.map((locale) => words(`language.${locale}`)).join(', ')
  const types = new Set(locales.flatMap((locale) => block[locale]?.type ?? []))
  const type = [...types].map((one) => names.word(`nodes.${one}`)).join(' / ')
  const paint = status === 'stale' ? colours.yellow : status === 'missing' ? colours.red : colours.magenta
  const sign = status === 'ok' ? '' : glyphs[status]
  const name = `${sign} ${words(`status.${status}`)}`
  const what = `${languages}: ${type}`
  const key = `#${block.key}`
  const isShort = displayWidth(`  ${name}  ${what}  ${key}`) <= style.width
  const head = isShort
    ? `  ${paint(name)}  ${what}  ${colours.dim(key)}\n`
    : indented([paint(name)], 2) + indented(wrapText(`${what} ${key}`, style.width - 4), 4)
  return head + locales.map((locale) => sideText(locale, block[locale], style)).join('')
}

/** Where a block stands and what it says: beside each other where there is room, else below. */
function sideText(locale: Locale, side: UnfinishedSide | undefined, style: StatusStyle): string {
  const { colours, glyphs, width, words } = style
  const start = `    ${locale}  `
  if (side === undefined) return `${start}${colours.dim(words('status.absent'))}\n`
  const place = `${cleanText(side.file)}:${side.line}`
  const text = cleanText(side.text)
  const room = width - start.length - displayWidth(place) - 2
  if (room >= 24) return `${start}${colours.dim(place)}${text && `  ${cutText(text, room, glyphs.cut)}`}\n`
  const places = wrapText(place, width - start.length, true).map((line) => colours.dim(line))
  const lines = text === '' ? places : [...places, cutText(text, width - start.length, glyphs.cut)]
  return start + indented(lines, start.length).trimStart()
}

function indented(lines: readonly string[], columns: number): string {
  return lines.map((line) => `${' '.repeat(columns)}${line}\n`).join('')
}
