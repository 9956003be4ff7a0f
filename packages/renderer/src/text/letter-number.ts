/** The marks of listed addresses, which footnote numbers are not mistaken for: a, b, … z, aa, ab, … from index 0. */
export function letterNumber(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : letterNumber(Math.floor(index / 26) - 1) + letter
}
