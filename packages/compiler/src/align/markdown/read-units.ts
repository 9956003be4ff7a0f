import MarkdownIt, { type Token } from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { NestingError } from '../../parse/limit-depth.js'
import { createUnit, emptyParts, isEmptyUnit, type Parts, rankHeadings, readCode } from '../units/create-unit.js'
import { markedText } from '../units/marked-text.js'
import type { LineRange, Unit, UnitKind } from '../units/unit.js'
import { blankFrontmatter } from './blank-frontmatter.js'
import { directives } from './directives.js'
import { isPictures, readInline } from './read-inline.js'

const deepest = 1000

const markdown = new MarkdownIt({ html: true, maxNesting: deepest + 1 }).use(footnotes).use(directives)
markdown.disable(['footnote_inline', 'footnote_tail'])
// Addresses are compared, never followed: none is refused or written otherwise.
markdown.validateLink = () => true
markdown.normalizeLink = (address) => address

/**
 * The units of a Markdown text in the order of reading, each with its lines: what `unitsOf` finds in its tree, in a
 * twentieth of the time that making the tree takes.
 *
 * @throws {NestingError} Where blocks are nested more than 1,000 deep.
 */
export function readUnits(text: string): readonly Unit<LineRange>[] {
  const source = blankFrontmatter(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  return rankHeadings(new UnitReader(markdown.parse(source, {})).read())
}

const containers: ReadonlyMap<string, string> = new Map([
  ['blockquote', 'blockquote'],
  ['bullet_list', 'list'],
  ['ordered_list', 'ordered'],
  ['container_directive', 'containerDirective'],
  ['footnote_reference', 'footnoteDefinition'],
])

/** Goes through the tokens of blocks. */
class UnitReader {
  readonly #tokens: readonly Token[]
  readonly #units: Unit<LineRange>[] = []
  readonly #within: string[] = ['']
  #cells: Unit<LineRange>[] = []
  #row: LineRange = { start: 1, end: 1 }
  #rowParts = emptyParts()

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  read(): readonly Unit<LineRange>[] {
    for (const [at, token] of this.#tokens.entries()) {
      if (token.level >= deepest) throw new NestingError(`Nested more than ${deepest} deep`)
      this.#readToken(token, at)
    }
    return this.#units
  }

  #readToken(token: Token, at: number): void {
    const { type, content } = token
    const container = containers.get(type.replace(/_(?:open|close)$/, ''))
    if (container !== undefined) {
      if (token.nesting === 1) this.#within.push(inside(this.#here, container))
      else this.#within.pop()
      return
    }
    switch (type) {
      case 'inline':
        this.#readInline(token, at)
        return
      case 'fence':
      case 'code_block': {
        const parts = emptyParts()
        readCode(content.replace(/\n$/, ''), parts)
        this.#add('code', linesOf(token), 0, parts)
        return
      }
      case 'html_block': {
        const parts = emptyParts()
        parts.text = markedText(content, parts.marks)
        this.#add('html', linesOf(token), 0, parts)
        return
      }
      case 'tr_open':
        this.#cells = []
        this.#row = linesOf(token)
        this.#rowParts = emptyParts()
        return
      case 'tr_close':
        this.#units.push(createUnit('tableRow', this.#row, this.#here, 0, this.#rowParts, this.#cells))
        return
      default:
    }
  }

  get #here(): string {
    return this.#within.at(-1) ?? ''
  }

  #readInline(token: Token, at: number): void {
    const before = this.#tokens[at - 1]
    const children = token.children ?? []
    const parts = emptyParts()
    readInline(this.#tokens[at - 2]?.type === 'list_item_open' ? withoutBox(children, parts) : children, parts)
    if (before?.type === 'td_open' || before?.type === 'th_open') {
      this.#rowParts.text += ' '
      readInline(children, this.#rowParts)
      this.#cells.push(createUnit('tableCell', this.#row, this.#here, 0, parts))
      return
    }
    const lines = linesOf(before ?? token)
    if (before?.type === 'heading_open') this.#add('heading', lines, Number(before.tag.slice(1)), parts)
    else this.#add(isPictures(children) ? 'image' : 'paragraph', lines, 0, parts)
  }

  #add(kind: UnitKind, lines: LineRange, depth: number, parts: Parts): void {
    const unit = createUnit(kind, lines, this.#here, depth, parts)
    if (!isEmptyUnit(unit)) this.#units.push(unit)
  }
}

function inside(within: string, container: string): string {
  return within === '' ? container : `${within} ${container}`
}

function linesOf({ map }: Token): LineRange {
  const [start, end] = map ?? [0, 1]
  return { start: start + 1, end: Math.max(start + 1, end) }
}

/** What follows the box of a task, which is a mark of the item and not a word. */
function withoutBox(tokens: readonly Token[], parts: Parts): readonly Token[] {
  const [first, ...rest] = tokens
  if (first?.type !== 'text' || !/^\[[ x]\](?:\s|$)/i.test(first.content)) return tokens
  parts.text += first.content.slice(3)
  return rest
}
