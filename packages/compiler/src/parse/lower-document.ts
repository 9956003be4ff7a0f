import type { BlockContent, Document, FootnoteDefinition, Heading, Locale } from '@dwibahasa/model'
import type * as mdast from 'mdast'
import type { Position } from 'unist'
import { lowerBlocks } from './lower-block.js'
import { reportMisplacedAnswers } from './lower-directive.js'
import { deeper, type Lowering, type LoweringFault, placed, report } from './lowering.js'
import type { LoweredWaiver } from './lowering-waivers.js'
import type { MarkdownSyntax } from './markdown-syntax.js'

export interface LowerOptions {
  readonly locale: Locale
  /** The text that the tree was parsed from. */
  readonly source: string
  /** Whether HTML comments stay in the tree. Default: false. */
  readonly keepComments?: boolean
  /** What the text was parsed as. Default: `dwibahasa`. */
  readonly syntax?: MarkdownSyntax
}

/** What lowering makes of a text, whichever file it stands in. */
export interface LoweredText {
  readonly document: Document
  /** Where blocks and what stands in their lines stood in the text. */
  readonly places: WeakMap<object, Position>
  readonly anchors: ReadonlyMap<string, Heading>
  readonly faults: readonly LoweringFault[]
  readonly waivers: readonly LoweredWaiver[]
}

/** Lowers mdast to the model: everything that can be decided at compile time is decided here. */
export function lowerDocument(root: mdast.Root, options: LowerOptions): LoweredText {
  const { definitions, footnotes, duplicates } = gatherDefinitions(root)
  const lowering: Lowering = {
    locale: options.locale,
    source: options.source,
    keepComments: options.keepComments ?? false,
    syntax: options.syntax ?? 'dwibahasa',
    definitions,
    footnotes,
    footnoteCalls: new Map(),
    anchors: new Map(),
    anchorNumbers: new Map(),
    faults: [],
    waivers: [],
    waiting: [],
    footnoteWaivers: new Map(),
    places: new WeakMap(),
    depth: 0,
  }
  for (const node of duplicates) {
    report(lowering, node, { rule: 'footnote-duplicate', values: { label: node.label ?? node.identifier } })
  }
  reportMisplacedAnswers(root, lowering)
  const children = [...lowerBlocks(root.children, lowering), ...lowerFootnotes(lowering)]
  const { places, anchors, faults, waivers } = lowering
  return { document: { type: 'root', locale: options.locale, children }, places, anchors, faults, waivers }
}

interface Gathered {
  readonly definitions: Map<string, mdast.Definition>
  readonly footnotes: Map<string, mdast.FootnoteDefinition>
  readonly duplicates: mdast.FootnoteDefinition[]
}

/** The first definition of a label counts, as CommonMark and GFM have it. */
function gatherDefinitions(root: mdast.Root): Gathered {
  const gathered: Gathered = { definitions: new Map(), footnotes: new Map(), duplicates: [] }
  const stack: mdast.Nodes[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'definition') {
      if (!gathered.definitions.has(node.identifier)) gathered.definitions.set(node.identifier, node)
    } else if (node.type === 'footnoteDefinition') {
      if (gathered.footnotes.has(node.identifier)) gathered.duplicates.push(node)
      else gathered.footnotes.set(node.identifier, node)
    }
    if ('children' in node) for (let at = node.children.length - 1; at >= 0; at -= 1) push(stack, node.children[at])
  }
  return gathered
}

function push(stack: mdast.Nodes[], node: mdast.Nodes | undefined): void {
  if (node !== undefined) stack.push(node)
}

/** Lowers the footnotes that are referred to, in the order of first reference; one footnote may call up another. */
function lowerFootnotes(lowering: Lowering): readonly BlockContent[] {
  const lowered = new Map<string, readonly BlockContent[]>()
  // A map also walks what is added meanwhile: the footnotes that footnotes call up.
  for (const identifier of lowering.footnoteCalls.keys()) {
    const node = lowering.footnotes.get(identifier)
    if (node === undefined) continue
    lowered.set(
      identifier,
      deeper(lowering, node, () => lowerBlocks(node.children, lowering)),
    )
  }
  for (const [identifier, node] of lowering.footnotes) {
    if (lowered.has(identifier)) continue
    report(lowering, node, {
      rule: 'footnote-unused',
      severity: 'warning',
      values: { label: node.label ?? identifier },
    })
  }
  return [...lowered].map(([identifier, children], index): FootnoteDefinition => {
    const references = lowering.footnoteCalls.get(identifier)?.references ?? 1
    const definition: FootnoteDefinition = {
      type: 'footnoteDefinition',
      identifier,
      number: index + 1,
      references,
      children,
    }
    for (const waiver of lowering.footnoteWaivers.get(identifier) ?? []) {
      lowering.waivers.push({ ...waiver, block: definition })
    }
    return placed(lowering, lowering.footnotes.get(identifier) ?? {}, definition)
  })
}
