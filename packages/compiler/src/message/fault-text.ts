import type { Findings } from './findings.js'

/** What the file system says most, by its codes. */
const known: readonly string[] = [
  'EACCES',
  'EBUSY',
  'EEXIST',
  'EIO',
  'EISDIR',
  'ELOOP',
  'EMFILE',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]

/** What the file system has against something, in the language of findings, with its code; another fault in its own words. */
export function faultText(fault: unknown, findings: Findings): string {
  if (!(fault instanceof Error)) return String(fault)
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
  return known.includes(code) ? `${findings.word(`faults.${code}`)} (${code})` : fault.message
}
