import type { Locale } from '@dwibahasa/model'
import type { Root } from 'mdast'
import { NestingError } from './limit-depth.js'
import { type LoweredText, lowerDocument } from './lower-document.js'
import { parseMarkdown } from './parse-markdown.js'

/** A text as the parser and lowering leave it: all that takes long, and all that a cache keeps. */
export interface ParsedText extends LoweredText {
  /** What stands between the `---` lines at the top, or `+++` lines, which hold TOML; absent where there are none. */
  readonly frontmatter?: string
}

/** Parses a text; nothing where its nodes are nested so deep that no stage could walk it. */
export type ParseText = (text: string, locale: Locale) => ParsedText | undefined

export const parseText: ParseText = (text, locale) => {
  const root = parseShallow(text)
  if (root === undefined) return undefined
  const frontmatter = frontmatterOf(root)
  const lowered = lowerDocument(root, { locale, source: text })
  return frontmatter === undefined ? lowered : { ...lowered, frontmatter }
}

/** mdast knows YAML; that `remark-frontmatter` makes a node of TOML as well, its types do not say. */
function frontmatterOf({ children }: Root): string | undefined {
  const first: { readonly type: string; readonly value?: string } | undefined = children[0]
  return first?.type === 'yaml' || first?.type === 'toml' ? first.value : undefined
}

function parseShallow(text: string): Root | undefined {
  try {
    return parseMarkdown(text)
  } catch (fault) {
    if (!(fault instanceof NestingError)) throw fault
    return undefined
  }
}
