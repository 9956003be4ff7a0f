import type { BlockContent, Document, FootnoteDefinition, Node } from '@dwibahasa/model'

/**
 * Numbers the footnotes of a document into which blocks of the other language were put: by first reference again, each
 * label defined once. A reference that nothing defines any more is dropped.
 */
export function renumberFootnotes(document: Document): Document {
  const definitions = new Map<string, FootnoteDefinition>()
  for (const block of document.children) {
    // The document's own definition goes before one that was put in.
    if (block.type === 'footnoteDefinition' && (block.locale === undefined || !definitions.has(block.identifier))) {
      definitions.set(block.identifier, block)
    }
  }
  const calls = new Map<string, { readonly number: number; readonly references: number }>()
  const renumbered = (node: Node): Node | undefined => {
    if (node.type === 'footnoteReference') {
      if (!definitions.has(node.identifier)) return undefined
      const call = calls.get(node.identifier)
      const number = call?.number ?? calls.size + 1
      const occurrence = (call?.references ?? 0) + 1
      calls.set(node.identifier, { number, references: occurrence })
      return { ...node, number, occurrence }
    }
    if (!('children' in node)) return node
    // Nodes keep their kinds and their order; only references change.
    return { ...node, children: node.children.map(renumbered).filter((child) => child !== undefined) } as Node
  }
  const body = document.children
    .filter((block) => block.type !== 'footnoteDefinition')
    .map((block) => renumbered(block) as BlockContent)
  const numbered: FootnoteDefinition[] = []
  // A definition may call up others; a map also walks what is added meanwhile.
  for (const identifier of calls.keys()) {
    const definition = definitions.get(identifier)
    if (definition !== undefined) numbered.push(renumbered(definition) as FootnoteDefinition)
  }
  const footnotes = numbered.map((one, at) => ({
    ...one,
    number: at + 1,
    references: calls.get(one.identifier)?.references ?? 1,
  }))
  return { ...document, children: [...body, ...footnotes] }
}
