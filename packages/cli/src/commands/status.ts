import { resolve } from 'node:path'
import { type Compilation, compile, Findings } from '@dwibahasa/compiler'
import picocolors from 'picocolors'
import type { Command, CommandContext, ExitCode } from '../command.js'
import { MisuseError } from '../misuse.js'
import { findingJson } from '../report/finding-json.js'
import { reportFindings } from '../report/report-findings.js'
import { shownPath } from '../report/totals.js'
import { blockList } from '../status/block-list.js'
import { glyphsOf } from '../status/glyphs.js'
import { statusPage } from '../status/html/status-page.js'
import { percentText } from '../status/percent-text.js'
import { selectEntries } from '../status/select-entries.js'
import { statusJson } from '../status/status-json.js'
import { type StatusReport, statusReport } from '../status/status-report.js'
import type { StatusStyle } from '../status/status-style.js'
import { statusTable } from '../status/status-table.js'
import { localesBelow, parseThreshold, type Threshold, thresholdPercent } from '../status/threshold.js'
import { writePage } from '../status/write-page.js'
import { wantsColour } from '../terminal.js'
import { compileOptions } from './compile-options.js'
import { openProject } from './open-project.js'
import { progressOf } from './progress.js'

export const statusCommand: Command = {
  options: { all: { type: 'boolean' }, threshold: { type: 'string' }, html: { type: 'string' } },
  takesArguments: true,
  run: async (context) => {
    const { terminal, words, lang, flags, json } = context
    const threshold = thresholdOf(context)
    const page = pageOf(context)
    const project = await openProject(context)
    if (project === undefined) return 1
    const progress = progressOf(context)
    const compilation = await compile(project, { ...compileOptions(project, context), onProgress: progress.step })
    progress.end()
    if (isUnreadable(compilation)) return reportUnreadable(compilation, context)
    const selection = selectEntries(compilation, context.arguments, words)
    const report = statusReport(compilation, selection)
    const below = threshold === undefined ? [] : localesBelow(report.tallies, threshold)
    const code = below.length === 0 ? 0 : 1
    if (page !== undefined) {
      const html = statusPage(report, { words, lang, edition: project.edition })
      if (page === '-') {
        terminal.out(html)
        return code
      }
      if (!(await savePage(page, html, context))) return 1
    }
    if (json) {
      terminal.out(`${JSON.stringify(statusJson(report, code === 0, threshold), null, 2)}\n`)
      return code
    }
    const style = styleOf(context)
    terminal.out(statusTable(report, ({ key }) => flags.all === true || selection.named.has(key), style))
    for (const { entries } of report.collections)
      for (const entry of entries) if (selection.named.has(entry.key)) terminal.out(`\n${blockList(entry, style)}`)
    if (threshold !== undefined) terminal.out(thresholdText(report, threshold, context))
    reportUnread(compilation, context)
    return code
  },
}

function thresholdOf({ flags, words }: CommandContext): Threshold | undefined {
  if (typeof flags.threshold !== 'string') return undefined
  const threshold = parseThreshold(flags.threshold)
  if (threshold === undefined) throw new MisuseError(words('misuse.threshold', { value: flags.threshold }))
  return threshold
}

function pageOf({ flags, json, words }: CommandContext): string | undefined {
  if (typeof flags.html !== 'string') return undefined
  if (flags.html === '') throw new MisuseError(words('misuse.option', { option: '--html' }))
  if (flags.html === '-' && json) throw new MisuseError(words('misuse.twoResults'))
  return flags.html
}

/** Writes the page; what keeps it from being written is reported. */
async function savePage(page: string, html: string, context: CommandContext): Promise<boolean> {
  const { terminal, words, lang, json } = context
  const path = resolve(terminal.cwd, page)
  const file = shownPath(terminal.cwd, path)
  try {
    await writePage(path, html)
    if (!json) terminal.err(`${words('status.written', { file })}\n`)
    return true
  } catch (fault) {
    // The file system says what is wrong by a code; anything else is a fault of ours and is not hidden.
    if (!(fault instanceof Error && 'code' in fault && typeof fault.code === 'string')) throw fault
    const findings = new Findings(lang)
    const place = { line: 1, column: 1 }
    findings.add({ rule: 'output-unwritable', file, place, values: { path: file, text: fault.message } })
    if (json) {
      const result = { version: 1, ok: false, errors: 1, warnings: 0, findings: findings.list.map(findingJson) }
      terminal.out(`${JSON.stringify(result, null, 2)}\n`)
    } else reportFindings(findings.list, new Map(), context, 'err')
    return false
  }
}

/** Whether what is wrong leaves nothing to report on. */
function isUnreadable({ entries, errors, findings }: Compilation): boolean {
  return errors > 0 && (entries.length === 0 || findings.some(({ ruleId }) => ruleId?.startsWith('config-') === true))
}

function reportUnreadable(compilation: Compilation, context: CommandContext): ExitCode {
  const { findings, errors, warnings } = compilation
  if (context.json) {
    const result = { version: 1, ok: false, errors, warnings, findings: findings.map(findingJson) }
    context.terminal.out(`${JSON.stringify(result, null, 2)}\n`)
  } else reportFindings(findings, compilation.sources, context, 'err')
  return 1
}

/** The rules behind a file or a lock that was not read, or not as a whole. */
const unread = /^(?:entry|file|lock|locale|nesting|symlink)-|^field-(?:syntax|unclosed)$/

/** Where a file was not read the figures are not all there is. */
function reportUnread({ findings }: Compilation, { terminal, words }: CommandContext): void {
  const count = findings.filter(({ fatal, ruleId }) => fatal === true && unread.test(ruleId ?? '')).length
  if (count > 0) terminal.err(`${words('status.errors', { count })}\n`)
}

function styleOf({ terminal, words, lang }: CommandContext): StatusStyle {
  const colours = picocolors.createColors(wantsColour(terminal, terminal.outIsTerminal))
  const width = Math.min(Math.max(terminal.width, 40), 120)
  return { width, glyphs: glyphsOf(terminal), colours, words, lang }
}

function thresholdText({ tallies }: StatusReport, threshold: Threshold, { words, lang }: CommandContext): string {
  const below = localesBelow(tallies, threshold)
  const percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 6 })
  const wanted = percent.format(thresholdPercent(threshold) / 100)
  if (below.length === 0) return `\n${words('status.reached', { threshold: wanted })}\n`
  const languages = below.map((locale) => `${words(`language.${locale}`)} ${percentText(tallies[locale], lang)}`)
  return `\n${words('status.below', { threshold: wanted, languages: languages.join(', ') })}\n`
}
