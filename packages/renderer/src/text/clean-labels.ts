import { cleanLine } from './clean-line.js'

/** The words that a host gives, each fit to stand in a line of plain text. */
export function cleanLabels(given: object | undefined): object | undefined {
  if (!given) return given
  return Object.fromEntries(
    Object.entries(given).map(([name, word]) => [name, typeof word === 'string' ? cleanLine(word) : word]),
  )
}
