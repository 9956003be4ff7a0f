import type { Block, Locale, PhrasingContent, Text } from '@dwibahasa/model'
import type { Position } from 'unist'
import { placeInSource } from './place-in-source.js'
import { proseOf } from './prose.js'
import { type Stretch, textPlaces } from './spelling/text-places.js'

export interface TextBlockInput {
  readonly locale: Locale
  readonly file: string
  /** The lines of the whole file. */
  readonly lines: () => readonly string[]
  readonly block: Block
  /** The blocks around it, the outermost first. */
  readonly parents: readonly Block[]
  /** The labels of the footnotes of its document. */
  readonly footnotes: ReadonlySet<string>
  /** Where the block stands. */
  readonly place: Position | undefined
  readonly placeOf: (node: object) => Position | undefined
  /** For a text of the frontmatter: whether it speaks of the forms of a term, right or wrong on purpose, or is running text. */
  readonly field?: 'form' | 'text'
}

/**
 * A block that holds text of its own, in one language, as rules see it. A text of the frontmatter is a paragraph. What
 * follows from the block is computed when it is first asked for, and once.
 */
export class TextBlock {
  readonly locale: Locale
  readonly file: string
  readonly block: Block
  /** The blocks around it, the outermost first. */
  readonly parents: readonly Block[]
  /** The labels of the footnotes of its document. */
  readonly footnotes: ReadonlySet<string>
  readonly place: Position | undefined
  readonly field: 'form' | 'text' | undefined
  readonly #input: TextBlockInput
  #nodes: readonly PhrasingContent[] | undefined
  #prose: string | undefined

  constructor(input: TextBlockInput) {
    this.locale = input.locale
    this.file = input.file
    this.block = input.block
    this.parents = input.parents
    this.footnotes = input.footnotes
    this.place = input.place
    this.field = input.field
    this.#input = input
  }

  /** What stands in its lines; nothing in code. */
  get children(): readonly PhrasingContent[] {
    const { block } = this
    return block.type === 'heading' || block.type === 'paragraph' || block.type === 'tableCell' ? block.children : []
  }

  /** Every inline node in the order of reading, each before what it holds. */
  get nodes(): readonly PhrasingContent[] {
    this.#nodes ??= [...everyInline(this.children)]
    return this.#nodes
  }

  /** What is said in words: code, images, addresses, footnote numbers and raw HTML are one U+FFFC each. */
  get prose(): string {
    this.#prose ??= proseOf(this.children)
    return this.#prose
  }

  /** The place of a node; of the block, where the node's own is not known. */
  placeOf(node: object): Position | undefined {
    return this.#input.placeOf(node) ?? this.place
  }

  /** The place of a stretch of `prose`; of the block, where it cannot be told. */
  placeOfProse(start: number, end: number): Position | undefined {
    const { place } = this
    return place === undefined
      ? undefined
      : (placeInSource(this.#input.lines(), place, this.prose, start, end) ?? place)
  }

  /** The places of stretches of one of its text nodes; nothing where the file does not hold one to the letter. */
  placesInText(node: Text, stretches: readonly Stretch[]): readonly (Position | undefined)[] {
    const start = this.#input.placeOf(node)?.start
    const { lines } = this.#input
    if (start === undefined) return []
    return textPlaces(lines(), start, node.value, stretches, this.field === undefined ? 'markdown' : 'literal')
  }

  /** The place of a line of a code block, counted from 0; of the block, where it cannot be told. */
  placeOfCode(at: number): Position | undefined {
    const { place } = this
    if (place === undefined) return undefined
    const lines = this.#input.lines()
    const line = place.start.line + linesAbove(lines, place) + at
    if (line > place.end.line) return place
    const { length } = lines[line - 1] ?? ''
    return { start: { line, column: Math.min(place.start.column, length + 1) }, end: { line, column: length + 1 } }
  }
}

/** How many lines below the start of its block the code of a block begins: below a fence, if there is one. */
function linesAbove(lines: readonly string[], place: Position): number {
  const first = lines[place.start.line - 1] ?? ''
  return /^(?:`{3}|~{3})/.test(first.slice(place.start.column - 1)) ? 1 : 0
}

function* everyInline(nodes: readonly PhrasingContent[]): Generator<PhrasingContent> {
  for (const node of nodes) {
    yield node
    if ('children' in node) yield* everyInline(node.children)
  }
}
