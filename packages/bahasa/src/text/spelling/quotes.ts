import type { SpellingFault } from './spelling-fault.js'

/** Straight double quotes in a text that has curly ones: two kinds of the same sign. Inches and code are no quotes. */
export function checkQuotes(text: string): readonly SpellingFault[] {
  if (!/[“”]/.test(text)) return []
  const faults: SpellingFault[] = []
  for (let start = text.indexOf('"'); start !== -1; start = text.indexOf('"', start + 1)) {
    const before = text[start - 1] ?? ' '
    const after = text[start + 1] ?? ' '
    if (/[\d=\\]/.test(before) || /[=\\]/.test(after)) continue
    const expected = /[\s([{—–-]/.test(before) ? '“' : '”'
    faults.push({ rule: 'spelling-quotes', start, end: start + 1, actual: '"', expected })
  }
  return faults
}
