import type { Point } from 'unist'
import { fileStart } from '../message/file-start.js'
import type { Findings } from '../message/findings.js'
import type { SourceFile } from '../read/source-file.js'
import { type FieldWaiver, fieldWaivers } from './field-waivers.js'
import { type FieldSource, type Frontmatter, parseFrontmatter } from './frontmatter.js'
import { nestingLimit, type PlaceShift, shiftPosition } from './lowering.js'
import type { ParseText } from './parse-text.js'
import { type LoweredDocument, placeDocument } from './place-document.js'
import { parseTomlFrontmatter } from './toml-frontmatter.js'

/** One file, parsed: its fields, and its body as a document without keys. */
export interface ParsedSource {
  readonly source: SourceFile
  /** Absent where it could not be read: its fields are not asked for then. */
  readonly frontmatter: Frontmatter | undefined
  readonly body: LoweredDocument
  /** The waivers that stand in the frontmatter. */
  readonly fieldWaivers: readonly FieldWaiver[]
}

const looksUnclosed = /^(?:---[ \t]*\n[ \t]*[\p{L}\d_-]+[ \t]*:|\+\+\+[ \t]*\n)/u

/** Parses one file; nothing where its body cannot be told from its frontmatter or cannot be read, which is reported. */
export function parseSource(source: SourceFile, parse: ParseText, findings: Findings): ParsedSource | undefined {
  const { file, locale, text } = source
  const parsed = parse(text, locale)
  if (parsed === undefined) {
    reportDepth(file, fileStart, findings)
    return undefined
  }
  if (parsed.frontmatter === undefined && looksUnclosed.test(text)) {
    findings.add({ rule: 'field-unclosed', file, place: fileStart })
    return undefined
  }
  const frontmatter =
    parsed.frontmatter === undefined
      ? new Map<string, FieldSource>()
      : readFields(parsed.frontmatter, text, file, findings)
  return {
    source,
    frontmatter,
    body: placeDocument(parsed, file, findings),
    fieldWaivers: frontmatter === undefined ? [] : fieldWaivers(parsed.frontmatter ?? '', frontmatter),
  }
}

function readFields(written: string, text: string, file: string, findings: Findings): Frontmatter | undefined {
  return text.startsWith('+++')
    ? parseTomlFrontmatter(written, file, findings)
    : parseFrontmatter(written, file, findings)
}

/** Parses Markdown that stands in a field. */
export function parseBodyField(
  markdown: string,
  { file, locale }: SourceFile,
  shift: PlaceShift,
  parse: ParseText,
  findings: Findings,
): LoweredDocument | undefined {
  // A field has no frontmatter of its own: after an empty line `---` is what it looks like.
  const moved = { ...shift, lines: shift.lines - 1 }
  const parsed = parse(`\n${markdown}`, locale)
  if (parsed !== undefined) return placeDocument(parsed, file, findings, moved)
  reportDepth(
    file,
    shiftPosition({ start: { line: 2, column: 1 }, end: { line: 2, column: 1 } }, moved).start,
    findings,
  )
  return undefined
}

function reportDepth(file: string, place: Point, findings: Findings): void {
  findings.add({ rule: 'nesting-too-deep', file, place, values: { limit: nestingLimit } })
}
