import { lstatSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Finding } from '@dwibahasa/compiler'
import picocolors from 'picocolors'
import type { CommandContext } from '../command.js'
import { wantsColour } from '../terminal.js'
import { renderFinding } from './render-finding.js'

/**
 * Prints findings with their code frames.
 *
 * @param stream `err` where they are messages beside a result, `out` where they are the result.
 */
export function reportFindings(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
  context: CommandContext,
  stream: 'out' | 'err',
): void {
  const { terminal, words } = context
  const colours = picocolors.createColors(
    wantsColour(terminal, stream === 'out' ? terminal.outIsTerminal : terminal.errIsTerminal),
  )
  // A file is parted into lines once, however many findings are in it.
  const known = new Map<string, readonly string[]>()
  const linesOf = (file: string): readonly string[] => {
    const text = known.has(file) ? '' : (sources.get(file) ?? readText(resolve(terminal.cwd, file)))
    const lines = known.get(file) ?? (text === '' ? [] : text.split('\n'))
    known.set(file, lines)
    return lines
  }
  const write = stream === 'out' ? terminal.out : terminal.err
  for (const finding of findings) {
    write(`${renderFinding(finding, { colours, words, linesOf, width: terminal.width })}\n`)
  }
}

// What is longer was written by no person, and is not read for a frame.
const mostBytes = 1024 * 1024

/**
 * The text behind a finding that came before any file was read, such as the config's. What a link leads to is none of the
 * project's, and is not shown.
 */
function readText(path: string): string {
  try {
    const status = lstatSync(path)
    return status.isFile() && status.size <= mostBytes ? readFileSync(path, 'utf8') : ''
  } catch {
    // A file that is missing, or a folder: there is no frame to show.
    return ''
  }
}
