import { faultText } from './fault-text.js'
import { fileStart } from './file-start.js'
import type { Findings } from './findings.js'

/**
 * Reports as `output-unwritable` what the file system has against writing a file, or into a folder.
 *
 * @param file As it is shown.
 * @param fault What was thrown. The file system says what is wrong by a code; anything else is a fault of ours, and is thrown on.
 */
export function reportUnwritable(file: string, fault: unknown, findings: Findings): void {
  if (!(fault instanceof Error && 'code' in fault && typeof fault.code === 'string')) throw fault
  findings.add({
    rule: 'output-unwritable',
    file,
    place: fileStart,
    values: { path: file, text: faultText(fault, findings) },
  })
}
