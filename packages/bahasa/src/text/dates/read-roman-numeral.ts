const sizes: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
])

/** The value of a Roman numeral made of I, V and X, or `undefined` where its signs stand in no proper order. */
export function readRomanNumeral(text: string): number | undefined {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return undefined
  let sum = 0
  for (const [at, sign] of [...text].entries()) {
    const size = sizes.get(sign) ?? 0
    const next = sizes.get(text[at + 1] ?? '') ?? 0
    sum += size < next ? -size : size
  }
  return sum
}
