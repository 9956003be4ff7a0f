import type { Block, BlockContent, Locale, PhrasingContent } from '@dwibahasa/model'
import type { HtmlLabels } from '../labels/html-labels.js'

/**
 * A function for each type of node that a host renders itself. What it returns is trusted: it goes into the page as it is; what is no
 * string is left out.
 *
 * `next` gives what the renderer would have made of the node.
 */
export type HtmlOverrides = {
  readonly [Type in Overridable['type']]?: (
    node: Extract<Overridable, { readonly type: Type }>,
    next: () => string,
    context: HtmlOverrideContext,
  ) => string
}

/** What an override is told, and what it renders the children of its node with: they keep to all options. */
export interface HtmlOverrideContext {
  readonly locale: Locale
  readonly labels: HtmlLabels
  /** Renders what stands in a quote, an item, a footnote or a directive. */
  readonly blocks: (children: readonly BlockContent[]) => string
  /** Renders what stands in a line of text. */
  readonly phrasing: (children: readonly PhrasingContent[]) => string
  /** Escapes a string for text and for attributes in double quotes. */
  readonly escape: (field: unknown) => string
}

/** What is found by the type of a node takes nodes of that type; a map cannot say so, the type of a method does not ask. */
export type HtmlOverride = { render(node: unknown, next: () => string, context: HtmlOverrideContext): string }['render']

type Overridable = Block | PhrasingContent
