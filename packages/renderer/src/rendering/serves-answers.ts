import { footnoteNumber } from './footnote-number.js'

/**
 * Whether a footnote is left out with the answers: nothing that was rendered so far refers to it.
 *
 * Footnotes are numbered as they are referred to, so what a footnote refers to comes after it.
 */
export function servesAnswers(
  definition: { readonly number: number },
  answers: string | undefined,
  referredTo: { has(number: number): boolean },
): boolean {
  return answers === 'omit' && !referredTo.has(footnoteNumber(definition))
}
