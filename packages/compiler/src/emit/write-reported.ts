import { fileStart } from '../message/file-start.js'
import type { Findings } from '../message/findings.js'
import { reportUnwritable } from '../message/report-unwritable.js'
import { displayPath } from '../read/walk-folder.js'
import {
  ForeignOutputError,
  type OutputFiles,
  type OutputKind,
  type WrittenOutput,
  writeOutput,
} from './write-output.js'

/** Writes an output folder; what keeps it from being written becomes `output-foreign` or `output-unwritable`. */
export async function writeReported(
  folder: string,
  files: OutputFiles,
  kind: OutputKind,
  root: string,
  findings: Findings,
): Promise<WrittenOutput | undefined> {
  const file = displayPath(root, folder) || '.'
  try {
    return await writeOutput(folder, files, kind)
  } catch (fault) {
    if (fault instanceof ForeignOutputError) {
      const { writer, message } = fault
      const what = findings.word(`outputs.${writer ?? 'stranger'}`, { file: message })
      findings.add({ rule: 'output-foreign', file, place: fileStart, values: { path: file, what }, actual: message })
      return undefined
    }
    reportUnwritable(file, fault, findings)
    return undefined
  }
}
