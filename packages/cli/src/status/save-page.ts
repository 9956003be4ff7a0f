import { resolve } from 'node:path'
import { type Compilation, Findings, replaceFile, reportUnwritable } from '@dwibahasa/compiler'
import type { CommandContext } from '../command.js'
import { MisuseError } from '../misuse.js'
import { reportFailure } from '../report/report-failure.js'
import { shownPath } from '../report/totals.js'

/**
 * Writes a page to the file that was named; what keeps it from being written is reported. Gives whether it is written.
 *
 * @throws {MisuseError} Where the file is a source of the project: a page is no reason to lose what it is about.
 */
export async function savePage(
  page: string,
  html: string,
  { project, sources }: Compilation,
  context: CommandContext,
): Promise<boolean> {
  const { terminal, words, lang, json } = context
  const path = resolve(terminal.cwd, page)
  const own = [project.configFile, ...[...sources.keys()].map((file) => resolve(project.root, file))]
  if (own.includes(path)) throw new MisuseError(words('misuse.source', { file: page }))
  const file = shownPath(terminal.cwd, path)
  try {
    await replaceFile(path, html)
    if (!json) terminal.err(`${words('status.written', { file })}\n`)
    return true
  } catch (fault) {
    const findings = new Findings(lang)
    reportUnwritable(file, fault, findings)
    reportFailure(findings.list, context)
    return false
  }
}
