import type { Document, Locale } from '@dwibahasa/model'
import { alignDocuments } from './align/align-documents.js'
import { EntryIndex } from './check/entry-index.js'
import { finishDocument } from './emit/finish-document.js'
import type { Finding } from './message/finding.js'
import { Findings } from './message/findings.js'
import { lowerDocument } from './parse/lower-document.js'
import type { MarkdownSyntax } from './parse/markdown-syntax.js'
import { parseMarkdown } from './parse/parse-markdown.js'
import { placeDocument } from './parse/place-document.js'

export interface CompileDocumentOptions {
  readonly locale: Locale
  /** The name that findings give the text. Default: empty. */
  readonly file?: string
  /** Whether HTML comments stay in the tree. Default: false. */
  readonly keepComments?: boolean
  /** Which Markdown the text is written in. Default: `dwibahasa`, as in a project. */
  readonly syntax?: MarkdownSyntax
  /** The language of the findings. Default: `en`. */
  readonly lang?: Locale
}

/**
 * Compiles Markdown that has no twin and belongs to no project: frontmatter is passed over, links stay as they are
 * written, and blocks get the keys that a first compilation gives.
 *
 * @throws {RangeError} With `code: 'nesting-too-deep'` where nodes are nested more than 1,000 deep.
 */
export function compileDocument(
  markdown: string,
  options: CompileDocumentOptions,
): { readonly document: Document; readonly findings: readonly Finding[] } {
  const { locale, file = '', keepComments = false, syntax = 'dwibahasa' } = options
  const findings = new Findings(options.lang)
  const source = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const root = parseMarkdown(source, syntax)
  const lowered = placeDocument(lowerDocument(root, { locale, source, keepComments, syntax }), file, findings)
  const alignment = alignDocuments({ document: file, [locale]: lowered.document, locked: [], taken: new Set() })
  // A document alone lacks nothing: what `missing` says of blocks without a twin is not said here.
  const alone = { ...alignment, statuses: new Map() }
  const { key: _key, ...document } = finishDocument({
    entryKey: file,
    locale,
    alignment: alone,
    links: new Map(),
    images: new Map(),
    index: new EntryIndex(),
  })
  return { document, findings: findings.sorted() }
}
