import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Project } from '../config/project-config.js'
import { faultText } from '../message/fault-text.js'
import { fileStart } from '../message/file-start.js'
import type { Findings } from '../message/findings.js'
import { decodeSource } from './decode-source.js'
import type { MatchedFile } from './find-files.js'
import type { SourceFile } from './source-file.js'

/**
 * Reads one file; one that cannot be used is reported, and counts as there all the same.
 *
 * @param would What it would say, to be taken instead of what it says.
 */
export async function readSource(
  matched: MatchedFile,
  project: Project,
  findings: Findings,
  would?: string,
): Promise<SourceFile> {
  const { file, path, locale, size } = matched
  const unusable: SourceFile = { file, path, locale, text: '', usable: false }
  const at = { file, place: fileStart }
  if (size > project.maxFileSize) {
    findings.add({ ...at, rule: 'file-too-large', values: { size, limit: project.maxFileSize } })
    return unusable
  }
  let bytes: Uint8Array
  try {
    bytes = would === undefined ? await readFile(join(project.content, path)) : Buffer.from(would)
  } catch (fault) {
    findings.add({
      ...at,
      rule: 'file-unreadable',
      values: { text: faultText(fault, findings) },
    })
    return unusable
  }
  const decoded = decodeSource(bytes)
  if (decoded.text === undefined) {
    const text = findings.word(`encodings.${decoded.encoding}`)
    findings.add({ file, place: decoded.place, rule: 'file-encoding', values: { text } })
    return unusable
  }
  if (decoded.text.trim() === '') {
    findings.add({ ...at, rule: 'file-empty' })
    return unusable
  }
  return { file, path, locale, text: decoded.text, usable: true }
}
