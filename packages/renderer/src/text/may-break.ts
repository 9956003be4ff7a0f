import { wideLetters } from './wide-letters.js'

/** Closing marks and what else belongs to the letter before it: CL, CP, EX, IS, NS, IN, PO and SP of UAX 14. */
const closing = /^[\p{Pe}\p{Pf} !,.:;?%‰℃‥…‼⁇-⁉、。々・〜〻ゝゞヽヾ！％，．：；？｡､･]/u
/** Opening marks: OP of UAX 14, and quotes that only open. */
const opening = /^[\p{Ps}\p{Pi}]/u

/**
 * Whether a line may end between two letters: beside an East Asian one and after a blank, but before no closing mark and
 * after no opening one.
 *
 * This is what Unicode Standard Annex 14 says of ideographs and their marks; small kana and the mark of long vowels may
 * begin a line, as in `line-break: normal` of CSS.
 */
export function mayBreak(before: string, after: string): boolean {
  const isPlace = before === ' ' || wideLetters.test(before) || wideLetters.test(after)
  return isPlace && !closing.test(after) && !opening.test(before)
}
