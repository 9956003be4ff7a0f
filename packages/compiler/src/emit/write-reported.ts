import type { Findings } from '../message/findings.js'
import type { OutputFiles, OutputKind, WrittenOutput } from './stage-output.js'
import { stageReported } from './stage-reported.js'

/** Writes an output folder all at once; what keeps it from being written becomes `output-foreign` or `output-unwritable`. */
export async function writeReported(
  folder: string,
  files: OutputFiles,
  kind: OutputKind,
  root: string,
  findings: Findings,
): Promise<WrittenOutput | undefined> {
  const staged = await stageReported(folder, files, kind, root, findings)
  return staged !== undefined && (await staged.commit()) ? staged.output : undefined
}
