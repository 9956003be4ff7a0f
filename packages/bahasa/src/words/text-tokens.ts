/** How a token is joined to the one before it: by white space within a paragraph, by a hyphen, or not at all. */
export type Joint = 'space' | 'hyphen' | 'none'

/** One word of a text: letters, digits and the apostrophes between them. */
export interface Token {
  /** Where it stands in the text, in UTF-16 units; `end` is the first unit after it. */
  readonly start: number
  readonly end: number
  /** NFC, straight apostrophes, no soft hyphens; capitals as they are. */
  readonly written: string
  /** `written` in lower case. */
  readonly folded: string
  readonly joint: Joint
}

const softHyphens = /\u00AD/g
const curlyApostrophes = /[\u2018\u2019\u02BC\uFF07]/g
const hyphens = /^[-\u2010\u2011\u2013]$/
const isApostrophe = /['\u2018\u2019\u02BC\uFF07]/

function jointOf(gap: string): Joint {
  if (gap === ' ') return 'space'
  const visible = gap.replace(softHyphens, '')
  if (hyphens.test(visible)) return 'hyphen'
  return /^\s+$/.test(visible) && visible.split(/\r\n|[\n\r]/, 3).length < 3 ? 'space' : 'none'
}

function plain(word: string): string {
  // Nearly every word is plain already.
  if (/^[\dA-Za-z']*$/.test(word)) return word
  return word.replace(softHyphens, '').replace(curlyApostrophes, "'").normalize('NFC')
}

/** The words of a text in their order. Apostrophes around a word are quotation marks and belong to none. */
export function textTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}\u00AD'\u2018\u2019\u02BC\uFF07]+/gu)) {
    let start = match.index
    let end = start + match[0].length
    while (start < end && (isApostrophe.test(text[start] ?? '') || text[start] === '\u00AD')) start += 1
    while (end > start && (isApostrophe.test(text[end - 1] ?? '') || text[end - 1] === '\u00AD')) end -= 1
    if (start === end) continue
    const written = plain(text.slice(start, end))
    tokens.push({
      start,
      end,
      written,
      folded: written.toLowerCase(),
      joint: tokens.length === 0 ? 'none' : jointOf(text.slice(last, start)),
    })
    last = end
  }
  return tokens
}
