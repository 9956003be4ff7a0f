import type { BlockContent, Document, FootnoteDefinition, Heading, Locale } from '@dwibahasa/model'
import type * as mdast from 'mdast'
import type { Position } from 'unist'
import type { Findings } from '../message/findings.js'
import { lowerBlocks } from './lower-block.js'
import { reportMisplacedAnswers } from './lower-directive.js'
import { deeper, type Lowering, type PlaceShift, placed, report } from './lowering.js'

export interface LowerInput {
  readonly file: string
  readonly locale: Locale
  /** The text that `root` was parsed from. */
  readonly source: string
  readonly findings: Findings
  readonly shift?: PlaceShift
  /** Whether HTML comments stay in the tree. Default: false. */
  readonly keepComments?: boolean
}

/** A document without keys, and what the later stages need to know of it. */
export interface LoweredDocument {
  readonly file: string
  readonly document: Document
  readonly places: WeakMap<object, Position>
  readonly anchors: ReadonlyMap<string, Heading>
}

/** Lowers mdast to the model: everything that can be decided at compile time is decided here. */
export function lowerDocument(root: mdast.Root, input: LowerInput): LoweredDocument {
  const { definitions, footnotes, duplicates } = gatherDefinitions(root)
  const lowering: Lowering = {
    file: input.file,
    locale: input.locale,
    source: input.source,
    shift: input.shift ?? { lines: 0, columns: 0 },
    findings: input.findings,
    keepComments: input.keepComments ?? false,
    definitions,
    footnotes,
    footnoteCalls: new Map(),
    anchors: new Map(),
    places: new WeakMap(),
    depth: 0,
  }
  for (const node of duplicates) {
    report(lowering, node, { rule: 'footnote-duplicate', values: { label: node.label ?? node.identifier } })
  }
  reportMisplacedAnswers(root, lowering)
  const children = [...lowerBlocks(root.children, lowering), ...lowerFootnotes(lowering)]
  return {
    file: input.file,
    document: { type: 'root', locale: input.locale, children },
    places: lowering.places,
    anchors: lowering.anchors,
  }
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
  for (
    let missing = nextFootnote(lowering, lowered);
    missing !== undefined;
    missing = nextFootnote(lowering, lowered)
  ) {
    const node = missing
    lowered.set(
      node.identifier,
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
    return placed(lowering, lowering.footnotes.get(identifier) ?? {}, definition)
  })
}

function nextFootnote(lowering: Lowering, lowered: ReadonlyMap<string, unknown>): mdast.FootnoteDefinition | undefined {
  for (const identifier of lowering.footnoteCalls.keys()) {
    if (!lowered.has(identifier)) return lowering.footnotes.get(identifier)
  }
  return undefined
}
