import { wideLetters } from './wide-letters.js'

/** Closing marks and what else belongs to the letter before it: CL, CP, EX, IS, SY, NS, IN, PO, HY, BA and SP of UAX 14. */
const closing = /^[\p{Pe}\p{Pf}\p{Pd} !,./:;?%°‰℃‥…‼⁇-⁉、。々・〜〻ゝゞヽヾ！％，．／：；？｡､･\u3000]/u
/** Opening marks, quotes that only open, and signs of currencies: OP, QU and PR. */
const opening = /^[\p{Ps}\p{Pi}\p{Sc}]/u
/** What holds both of its neighbours: no-break spaces and joiners (GL, WJ), and straight quotes, which open or close (QU). */
const holding = /^["'\xa0\u202f\u2060\ufeff]/

/**
 * Whether a line may end between two letters: after blanks, and beside an East Asian one, but there before no closing mark,
 * after no opening one, and not where the two are held together.
 *
 * This is what Unicode Standard Annex 14 says of ideographs and their marks; small kana and the mark of long vowels may
 * begin a line, as in `line-break: normal` of CSS.
 */
export function mayBreak(before: string, after: string): boolean {
  if (before === ' ') return after !== ' '
  const isPlace = wideLetters.test(before) || wideLetters.test(after)
  return isPlace && !closing.test(after) && !opening.test(before) && !holding.test(before) && !holding.test(after)
}
