import type { BlockContent, FootnoteDefinition } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'

/** A footnote whose first words are a remark on it. */
export function remarkedDefinition(definition: FootnoteDefinition, remark: string): FootnoteDefinition {
  const [first, ...rest] = childrenOf<BlockContent>(definition.children)
  const words = { type: 'text', value: `(${remark}) ` } as const
  const children: readonly BlockContent[] =
    first?.type === 'paragraph'
      ? [{ ...first, children: [words, ...childrenOf(first.children)] }, ...rest]
      : [{ type: 'paragraph', children: [words] }, ...childrenOf<BlockContent>(definition.children)]
  return { ...definition, children }
}
