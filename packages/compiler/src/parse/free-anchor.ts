/**
 * The anchor that was wanted, or the first of `wanted-1`, `wanted-2`, … that is not taken.
 *
 * @param taken The anchors that headings have; none is ever given back.
 * @param numbers By the anchor that was wanted: the number that was given last. Those up to it are all taken, and are not
 *   looked at again: a document may repeat a heading without end.
 */
export function freeAnchor(
  wanted: string,
  taken: Pick<Map<string, unknown>, 'has'>,
  numbers: Map<string, number>,
): string {
  if (!taken.has(wanted)) return wanted
  let number = (numbers.get(wanted) ?? 0) + 1
  while (taken.has(`${wanted}-${number}`)) number += 1
  numbers.set(wanted, number)
  return `${wanted}-${number}`
}
