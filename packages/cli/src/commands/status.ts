import { type Compilation, compile } from '@dwibahasa/compiler'
import { wrapText } from '@dwibahasa/renderer/text'
import picocolors from 'picocolors'
import type { Command, CommandContext } from '../command.js'
import { MisuseError } from '../misuse.js'
import { reportFailure } from '../report/report-failure.js'
import { blockList } from '../status/block-list.js'
import { glyphsOf } from '../status/glyphs.js'
import { statusPage } from '../status/html/status-page.js'
import { percentText } from '../status/percent-text.js'
import { savePage } from '../status/save-page.js'
import { selectEntries } from '../status/select-entries.js'
import { statusJson } from '../status/status-json.js'
import { type StatusReport, statusReport } from '../status/status-report.js'
import type { StatusStyle } from '../status/status-style.js'
import { statusTable } from '../status/status-table.js'
import { localesBelow, parseThreshold, type Threshold, thresholdPercent } from '../status/threshold.js'
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
    if (isUnreadable(compilation)) {
      reportFailure(compilation.findings, context, compilation.sources)
      return 1
    }
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
      if (!(await savePage(page, html, compilation, context))) return 1
    }
    if (json) {
      terminal.out(`${JSON.stringify(statusJson(report, code === 0, threshold), null, 2)}\n`)
      return code
    }
    const style = styleOf(context)
    terminal.out(statusTable(report, ({ key }) => flags.all === true || selection.named.has(key), style))
    if (report.doubtful > 0) {
      // The sign with which the rows count them.
      const line = `? ${words('status.doubtful', { count: report.doubtful })}`
      terminal.out(`\n${wrapText(line, style.width).join('\n')}\n`)
    }
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
  if (flags.html === '') throw new MisuseError(words('misuse.optionValue', { option: '--html' }))
  if (flags.html === '-' && json) throw new MisuseError(words('misuse.twoResults'))
  return flags.html
}

/** Whether what is wrong leaves nothing to report on. */
function isUnreadable({ entries, errors, findings }: Compilation): boolean {
  return errors > 0 && (entries.length === 0 || findings.some(({ ruleId }) => ruleId?.startsWith('config-') === true))
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
