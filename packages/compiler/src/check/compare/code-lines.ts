import type { CodeSyntax } from './code-syntax.js'

/** One line of code without what people translate. */
export interface CodeLine {
  /** White space is one space; strings are `""`. */
  readonly essence: string
  /** As it is written. */
  readonly text: string
  /** From 0. */
  readonly at: number
}

/** The lines of a code block that hold more than remarks, each without remarks and with its strings emptied. */
export function codeLines(code: string, syntax: CodeSyntax): readonly CodeLine[] {
  const essences = essenceOf(code, syntax).split('\n')
  return code.split('\n').flatMap((text, at): readonly CodeLine[] => {
    const essence = (essences[at] ?? '').replace(/\s+/g, ' ').trim()
    return essence === '' ? [] : [{ essence, text, at }]
  })
}

/** Reads code once from its start; line breaks stay where they are. */
function essenceOf(code: string, { line, block, quotes }: CodeSyntax): string {
  let essence = ''
  let at = 0
  const breaksIn = (from: number, to: number): string => code.slice(from, to).replace(/[^\n]/g, '')
  const skipTo = (end: number): void => {
    essence += breaksIn(at, end)
    at = end
  }
  while (at < code.length) {
    const [, closing] = block.find(([opening]) => code.startsWith(opening, at)) ?? []
    const quote = quotes.find((one) => code.startsWith(one, at))
    if (closing !== undefined) {
      const end = code.indexOf(closing, at + 2)
      skipTo(end === -1 ? code.length : end + closing.length)
    } else if (line.some((opening) => code.startsWith(opening, at)) && startsRemark(code, at)) {
      const end = code.indexOf('\n', at)
      skipTo(end === -1 ? code.length : end)
    } else if (quote !== undefined && !/[\p{L}\d]/u.test(code.charAt(at - 1))) {
      essence += '""'
      skipTo(endOfString(code, at, quote))
    } else {
      essence += code.charAt(at)
      at += 1
    }
  }
  return essence
}

/** A `#` or `//` inside a word or an address begins nothing. */
function startsRemark(code: string, at: number): boolean {
  return at === 0 || /[\s;{}(),[\]]/.test(code.charAt(at - 1))
}

/** Behind the closing quote; a string of one sign ends with its line at the latest, but for a template. */
function endOfString(code: string, start: number, quote: string): number {
  const spansLines = quote.length > 1 || quote === '`'
  for (let at = start + quote.length; at < code.length; at += 1) {
    if (code.startsWith(quote, at)) return at + quote.length
    if (!spansLines && code.charAt(at) === '\n') return at
    if (code.charAt(at) === '\\') at += 1
  }
  return code.length
}
