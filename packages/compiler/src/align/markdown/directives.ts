import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it'
import { readDirective } from './read-directive.js'

const leastFence = 3
const interrupted = ['paragraph', 'reference', 'blockquote', 'list', 'table']

/**
 * Directives as micromark-extension-directive reads them: containers between fences of colons, `::leaf[label]` on a line of
 * its own, and `:text[label]`. Of each the label is kept; name and attributes say nothing in either language.
 */
export function directives(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'directive', readBlockDirective, { alt: interrupted })
  markdown.inline.ruler.before('link', 'directive', readTextDirective)
}

function readBlockDirective(state: StateBlock, line: number, endLine: number, isSilent: boolean): boolean {
  const at = startOf(state, line)
  const end = state.eMarks[line] ?? 0
  if (state.src[at] !== ':' || isIndented(state, line)) return false
  const colons = state.skipChars(at, colon) - at
  if (colons < 2) return false
  const directive = readDirective(state.src, at + colons, end)
  if (directive === undefined || state.skipSpaces(directive.end) < end) return false
  if (isSilent) return true
  const label = state.src.slice(directive.labelStart, directive.labelEnd)
  if (colons < leastFence) {
    pushText(state, 'leaf_directive', label, line)
    state.line = line + 1
    return true
  }
  const open = state.push('container_directive_open', '', 1)
  open.map = [line, line + 1]
  if (label !== '') pushText(state, 'paragraph', label, line)
  const close = closingFence(state, line + 1, endLine, colons)
  const { parentType, lineMax } = state
  state.parentType = 'container_directive'
  state.lineMax = close
  state.md.block.tokenize(state, line + 1, close)
  state.parentType = parentType
  state.lineMax = lineMax
  state.push('container_directive_close', '', -1)
  state.line = close < endLine && isClosing(state, close, colons) ? close + 1 : close
  return true
}

const colon = 58

function startOf(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
}

function isIndented(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) - state.blkIndent >= 4
}

/** The line of the fence that closes a container, or the first one that is no more in what the container stands in. */
function closingFence(state: StateBlock, from: number, endLine: number, colons: number): number {
  let line = from
  while (line < endLine) {
    if (!state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent) return line
    if (isClosing(state, line, colons)) return line
    line += 1
  }
  return line
}

function isClosing(state: StateBlock, line: number, colons: number): boolean {
  const at = startOf(state, line)
  const after = state.skipChars(at, colon)
  // A fence that stands outside of what the container stands in closes nothing.
  if ((state.sCount[line] ?? 0) < state.blkIndent) return false
  return after - at >= colons && !isIndented(state, line) && state.skipSpaces(after) >= (state.eMarks[line] ?? 0)
}

function pushText(state: StateBlock, type: string, text: string, line: number): void {
  const open = state.push(`${type}_open`, '', 1)
  open.map = [line, line + 1]
  const inline = state.push('inline', '', 0)
  inline.content = text
  inline.map = [line, line + 1]
  inline.children = []
  state.push(`${type}_close`, '', -1)
}

function readTextDirective(state: StateInline, isSilent: boolean): boolean {
  const { src, pos, posMax } = state
  if (src[pos] !== ':' || src[pos - 1] === ':') return false
  const directive = readDirective(src, pos + 1, posMax)
  // Without either it is only a colon before a word.
  if (directive === undefined || !/[\]}]$/.test(src.slice(pos, directive.end))) return false
  if (!isSilent) {
    state.pos = directive.labelStart
    state.posMax = directive.labelEnd
    state.level += 1
    state.md.inline.tokenize(state)
    state.level -= 1
    state.posMax = posMax
  }
  state.pos = directive.end
  return true
}
