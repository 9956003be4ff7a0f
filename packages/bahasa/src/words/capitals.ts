/** Whether a word of a text has the capitals that a word of a form asks for. */
export type CapitalRule = (written: string) => boolean

const capital = /\p{Lu}/u
const laterCapital = /.\p{Lu}/su
const beginsPart = /(?:^|-)\p{Lu}/u

/**
 * What a word of a form asks of the text: an acronym or a word with a capital inside (`HAM`, `IoT`) its very letters, a
 * name (`Jakarta`) a capital in front, any other word nothing.
 */
export function capitalRule(word: string): CapitalRule {
  if (laterCapital.test(word)) return (written) => written.includes(word)
  if (capital.test(word)) return (written) => beginsPart.test(written)
  return () => true
}
