import type { Root } from 'mdast'
import type { Point } from 'unist'
import { fileStart } from '../message/file-start.js'
import type { Findings } from '../message/findings.js'
import type { SourceFile } from '../read/source-file.js'
import { type Frontmatter, parseFrontmatter } from './frontmatter.js'
import { type LoweredDocument, lowerDocument } from './lower-document.js'
import { nestingLimit, type PlaceShift, shiftPosition } from './lowering.js'
import { parseMarkdown } from './parse-markdown.js'

/** One file, parsed: its fields, and its body as a document without keys. */
export interface ParsedSource {
  readonly source: SourceFile
  /** Absent where it could not be read: its fields are not asked for then. */
  readonly frontmatter: Frontmatter | undefined
  readonly body: LoweredDocument
}

const looksUnclosed = /^---[ \t]*\n[ \t]*[\p{L}\d_-]+[ \t]*:/u

/** Parses one file; nothing where its body cannot be told from its frontmatter or cannot be read, which is reported. */
export function parseSource(source: SourceFile, findings: Findings): ParsedSource | undefined {
  const { file, locale, text } = source
  const root = parseShallow(text)
  if (root === undefined) {
    reportDepth(file, fileStart, findings)
    return undefined
  }
  const first = root.children[0]
  if (first?.type !== 'yaml' && looksUnclosed.test(text)) {
    findings.add({ rule: 'field-unclosed', file, place: fileStart })
    return undefined
  }
  const frontmatter = first?.type === 'yaml' ? parseFrontmatter(first.value, file, findings) : new Map()
  return { source, frontmatter, body: lowerDocument(root, { file, locale, source: text, findings }) }
}

/** Parses Markdown that stands in a field. */
export function parseBodyField(
  markdown: string,
  source: SourceFile,
  shift: PlaceShift,
  findings: Findings,
): LoweredDocument {
  // A field has no frontmatter of its own: after an empty line `---` is what it looks like.
  const text = `\n${markdown}`
  const moved = { ...shift, lines: shift.lines - 1 }
  const { start } = shiftPosition({ start: { line: 2, column: 1 }, end: { line: 2, column: 1 } }, moved)
  const root = parseShallow(text)
  if (root === undefined) reportDepth(source.file, start, findings)
  return lowerDocument(root ?? { type: 'root', children: [] }, {
    file: source.file,
    locale: source.locale,
    source: text,
    findings,
    shift: moved,
  })
}

/** Parses what can be parsed: blocks nested by the thousand overflow the stack of the parser's tree builder. */
function parseShallow(text: string): Root | undefined {
  try {
    return parseMarkdown(text)
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault
    return undefined
  }
}

function reportDepth(file: string, place: Point, findings: Findings): void {
  findings.add({ rule: 'nesting-too-deep', file, place, values: { limit: nestingLimit } })
}
