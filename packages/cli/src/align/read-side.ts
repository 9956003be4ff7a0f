import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Findings } from '@dwibahasa/compiler'
import { decodeSource } from '@dwibahasa/compiler/align'
import type { Terminal } from '../terminal.js'

/** In bytes; what a project takes by default. */
const maximumSize = 8 * 1024 * 1024

const place = { line: 1, column: 1 }

/** Says what keeps a file from being read or aligned. */
export type Report = (findings: Findings, faultText: (fault: unknown, findings: Findings) => string) => void

/** Reads the Markdown of one language; `-` is standard input. Gives the text, or what keeps it from being read. */
export async function readSide(name: string, terminal: Terminal): Promise<string | Report> {
  const tooLarge =
    (size: number): Report =>
    (findings) =>
      findings.add({ rule: 'file-too-large', file: name, place, values: { size, limit: maximumSize } })
  let bytes: Uint8Array
  try {
    if (name === '-') bytes = (await terminal.input?.(maximumSize)) ?? new Uint8Array()
    else {
      const path = resolve(terminal.cwd, name)
      const { size } = await stat(path)
      if (size > maximumSize) return tooLarge(size)
      bytes = await readFile(path)
    }
  } catch (fault) {
    // The file system says what is wrong by a code; anything else is a fault of ours and is not hidden.
    if (!(fault instanceof Error && 'code' in fault)) throw fault
    return (findings, faultText) =>
      findings.add({ rule: 'file-unreadable', file: name, place, values: { text: faultText(fault, findings) } })
  }
  if (bytes.length > maximumSize) return tooLarge(bytes.length)
  const decoded = decodeSource(bytes)
  if (decoded.text !== undefined) return decoded.text
  const { encoding, place: bad } = decoded
  return (findings) =>
    findings.add({
      rule: 'file-encoding',
      file: name,
      place: bad,
      values: { text: findings.word(`encodings.${encoding}`) },
    })
}
