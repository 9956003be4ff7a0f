import { fileStart } from '../message/file-start.js'
import type { Findings } from '../message/findings.js'
import type { SourceFile } from '../read/source-file.js'
import { type Frontmatter, parseFrontmatter } from './frontmatter.js'
import { type LoweredDocument, lowerDocument } from './lower-document.js'
import type { PlaceShift } from './lowering.js'
import { parseMarkdown } from './parse-markdown.js'

/** One file, parsed: its fields, and its body as a document without keys. */
export interface ParsedSource {
  readonly source: SourceFile
  /** Absent where it could not be read: its fields are not asked for then. */
  readonly frontmatter: Frontmatter | undefined
  readonly body: LoweredDocument
}

const looksUnclosed = /^---[ \t]*\n[ \t]*[\p{L}\d_-]+[ \t]*:/u

/** Parses one file. */
export function parseSource(source: SourceFile, findings: Findings): ParsedSource {
  const { file, locale, text } = source
  const root = parseMarkdown(text)
  const first = root.children[0]
  const frontmatter = first?.type === 'yaml' ? parseFrontmatter(first.value, file, findings) : new Map()
  if (first?.type !== 'yaml' && looksUnclosed.test(text)) {
    findings.add({ rule: 'field-unclosed', file, place: fileStart })
    return { source, frontmatter: undefined, body: lowerDocument(root, { file, locale, source: text, findings }) }
  }
  return { source, frontmatter, body: lowerDocument(root, { file, locale, source: text, findings }) }
}

/** Parses Markdown that stands in a field. */
export function parseBodyField(
  markdown: string,
  source: SourceFile,
  shift: PlaceShift,
  findings: Findings,
): LoweredDocument {
  const root = parseMarkdown(markdown)
  return lowerDocument(root, { file: source.file, locale: source.locale, source: markdown, findings, shift })
}
