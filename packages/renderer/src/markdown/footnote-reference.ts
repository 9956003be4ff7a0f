import type { FootnoteReference } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'

/**
 * A reference to a footnote, its label as its definition has it.
 *
 * `mdast-util-gfm-footnote` escapes in references what it leaves as it is in definitions, a colon for one, and labels are
 * compared as they are written.
 */
export const footnoteReference: Handle = Object.assign(
  ({ label, identifier }: FootnoteReference) => `[^${label ?? identifier}]`,
  // How it begins: an exclamation mark before it would make an image of it.
  { peek: () => '[' },
)
