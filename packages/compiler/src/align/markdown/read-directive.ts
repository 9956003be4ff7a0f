/** A directive's name and label, and where it ends: `name[label]{attributes}`. Columns from 0. */
export interface Directive {
  /** Where the label's text begins and ends; equal where there is none. */
  readonly labelStart: number
  readonly labelEnd: number
  readonly end: number
}

// As micromark has it for labels; for attributes, too, so that what nobody closes costs little however often it is opened.
const mostCharacters = 999
const mostNested = 32

const directiveName = /[a-z](?:[a-z0-9_-]*[a-z0-9])?/iy

/** Reads the name, label and attributes of a directive that begin at `at`; undefined where none does. */
export function readDirective(text: string, at: number, end: number): Directive | undefined {
  directiveName.lastIndex = at
  const name = directiveName.exec(text)?.[0]
  if (name === undefined || at + name.length > end) return undefined
  const open = at + name.length
  const close = text[open] === '[' ? closingOf(text, open, end, '[', ']') : -1
  const label = close === -1 ? { labelStart: open, labelEnd: open } : { labelStart: open + 1, labelEnd: close }
  const after = close === -1 ? open : close + 1
  const attributesEnd = text[after] === '{' ? closingOf(text, after, end, '', '}') : -1
  return { ...label, end: attributesEnd === -1 ? after : attributesEnd + 1 }
}

/** Where what opens at `at` is closed; -1 where it is not. Nothing counts that is escaped or, in attributes, quoted. */
function closingOf(text: string, at: number, end: number, open: string, close: string): number {
  let depth = 0
  let quote = ''
  const last = Math.min(end, at + 2 + mostCharacters)
  for (let place = at + 1; place < last && depth <= mostNested; place += 1) {
    const character = text[place] ?? ''
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '\\') place += 1
    else if (open === '' && (character === '"' || character === "'")) quote = character
    else if (character === open) depth += 1
    else if (character === close && depth === 0) return place
    else if (character === close) depth -= 1
  }
  return -1
}
