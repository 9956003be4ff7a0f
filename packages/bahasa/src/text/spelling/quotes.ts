import type { SpellingFault } from './spelling-fault.js'

/**
 * Straight double quotes in a text that has curly ones: two kinds of the same sign. Inches and code are no quotes. What has
 * to stand there is certain where all quotes of the text, of either kind, open and close by turns.
 */
export function checkQuotes(text: string): readonly SpellingFault[] {
  if (!text.includes('"') || !/[“”]/.test(text)) return []
  const faults: SpellingFault[] = []
  const marks: string[] = []
  for (const { 0: mark, index: start } of text.matchAll(/["“”]/g)) {
    const before = text[start - 1] ?? ' '
    const after = text[start + 1] ?? ' '
    const curly = mark !== '"' ? mark : /[\s([{—–-]/.test(before) ? '“' : '”'
    const isQuote = mark !== '"' || !(/[\d=\\]/.test(before) || /[=\\]/.test(after))
    marks.push(isQuote ? curly : mark)
    if (mark !== '"' || !isQuote) continue
    faults.push({ rule: 'spelling-quotes', start, end: start + 1, actual: mark, expected: curly })
  }
  const isCertain = marks.length % 2 === 0 && marks.every((mark, at) => mark === (at % 2 === 0 ? '“' : '”'))
  return isCertain ? faults : faults.map(({ expected, ...fault }) => ({ ...fault, suggestion: expected ?? '' }))
}
