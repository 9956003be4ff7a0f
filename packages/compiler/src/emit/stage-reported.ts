import { fileStart } from '../message/file-start.js'
import type { Findings } from '../message/findings.js'
import { reportUnwritable } from '../message/report-unwritable.js'
import { displayPath } from '../read/walk-folder.js'
import {
  ForeignOutputError,
  type OutputFiles,
  type OutputKind,
  stageOutput,
  type WrittenOutput,
} from './stage-output.js'

/** An output folder that is written beside its place. */
export interface ReportedOutput {
  readonly output: WrittenOutput
  /** Puts it into its place; what keeps it from that is reported. Gives whether it is there. */
  readonly commit: () => Promise<boolean>
  readonly discard: () => Promise<void>
}

/** Writes an output folder beside its place; what keeps it from being written becomes `output-foreign` or `output-unwritable`. */
export async function stageReported(
  folder: string,
  files: OutputFiles,
  kind: OutputKind,
  root: string,
  findings: Findings,
): Promise<ReportedOutput | undefined> {
  const file = displayPath(root, folder) || '.'
  try {
    const { output, place, discard } = await stageOutput(folder, files, kind)
    const commit = async (): Promise<boolean> => {
      try {
        await place()
        return true
      } catch (fault) {
        reportUnwritable(file, fault, findings)
        return false
      }
    }
    return { output, commit, discard }
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
