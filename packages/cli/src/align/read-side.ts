import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { decodeSource, type Findings } from '@dwibahasa/compiler'
import type { Terminal } from '../terminal.js'

/** In bytes; what a project takes by default. */
const maximumSize = 8 * 1024 * 1024

const place = { line: 1, column: 1 }

/** Reads the Markdown of one language; `-` is standard input. What keeps it from being read is reported. */
export async function readSide(name: string, terminal: Terminal, findings: Findings): Promise<string | undefined> {
  const tooLarge = (size: number): undefined => {
    findings.add({ rule: 'file-too-large', file: name, place, values: { size, limit: maximumSize } })
  }
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
    findings.add({ rule: 'file-unreadable', file: name, place, values: { text: fault.message } })
    return undefined
  }
  if (bytes.length > maximumSize) return tooLarge(bytes.length)
  const decoded = decodeSource(bytes)
  if (decoded.text !== undefined) return decoded.text
  const text = findings.word(`encodings.${decoded.encoding}`)
  findings.add({ rule: 'file-encoding', file: name, place: decoded.place, values: { text } })
  return undefined
}
