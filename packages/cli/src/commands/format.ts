import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  decodeSource,
  type Finding,
  Findings,
  faultText,
  findFiles,
  formatMarkdown,
  replaceFile,
  reportUnwritable,
} from '@dwibahasa/compiler'
import type { Command, CommandContext } from '../command.js'
import { MisuseError } from '../misuse.js'
import { findingJson } from '../report/finding-json.js'
import { reportFindings } from '../report/report-findings.js'
import { shownPath } from '../report/totals.js'
import { openProject } from './open-project.js'

export const formatCommand: Command = {
  options: { check: { type: 'boolean' } },
  takesArguments: true,
  run: async (context) => {
    const { terminal, words, lang, flags, json } = context
    const findings = new Findings(lang)
    const files = await filesToFormat(context, findings)
    if (files === undefined) return 1
    const checkOnly = flags.check === true
    const changed: string[] = []
    for (const file of files)
      if (await formatFile(file, checkOnly, context, findings)) changed.push(shownPath(terminal.cwd, file))
    const list: readonly Finding[] = findings.list
    const ok = list.length === 0 && !(checkOnly && changed.length > 0)
    if (json) {
      const result = {
        version: 1,
        ok,
        files: files.length,
        changed,
        written: !checkOnly,
        findings: list.map(findingJson),
      }
      terminal.out(`${JSON.stringify(result, null, 2)}\n`)
      return ok ? 0 : 1
    }
    for (const file of changed) terminal.out(`${file}\n`)
    reportFindings(list, new Map(), context, 'err')
    terminal.err(
      `${words(checkOnly ? 'format.check' : 'format.done', { count: changed.length, total: files.length })}\n`,
    )
    return ok ? 0 : 1
  },
}

/** The files that were named, or all files of the project. Absolute paths. */
async function filesToFormat(context: CommandContext, findings: Findings): Promise<readonly string[] | undefined> {
  if (context.arguments.length > 0 && context.config !== undefined)
    throw new MisuseError(context.words('misuse.formatFiles'))
  if (context.arguments.length > 0) return context.arguments.map((file) => resolve(context.terminal.cwd, file))
  const project = await openProject(context)
  if (project === undefined) return undefined
  const { matched } = await findFiles(project, findings)
  return matched.map(({ path }) => join(project.content, path))
}

/** Formats a file; gives whether it changes, or would. */
async function formatFile(
  path: string,
  checkOnly: boolean,
  { terminal }: CommandContext,
  findings: Findings,
): Promise<boolean> {
  const file = shownPath(terminal.cwd, path)
  const place = { line: 1, column: 1 }
  let before: Buffer
  try {
    before = await readFile(path)
  } catch (fault) {
    findings.add({ rule: 'file-unreadable', file, place, values: { text: textOf(fault, findings) } })
    return false
  }
  const decoded = decodeSource(before)
  if (decoded.text === undefined) {
    const text = findings.word(`encodings.${decoded.encoding}`)
    findings.add({ rule: 'file-encoding', file, place: decoded.place, values: { text } })
    return false
  }
  const formatted = formatMarkdown(decoded.text)
  if (formatted.text === undefined) {
    findings.add({ rule: 'format-unsafe', file, place })
    return false
  }
  if (Buffer.from(formatted.text).equals(before)) return false
  if (checkOnly) return true
  try {
    await replaceFile(path, formatted.text)
    return true
  } catch (fault) {
    reportUnwritable(file, fault, findings)
    return false
  }
}

/** What the file system says; anything else is a fault of ours and is not hidden. */
function textOf(fault: unknown, findings: Findings): string {
  if (fault instanceof Error && 'code' in fault) return faultText(fault, findings)
  throw fault
}
