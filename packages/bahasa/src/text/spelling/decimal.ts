import type { SpellingFault } from './spelling-fault.js'

const units = 'ribu|juta|miliar|triliun|persen|kali|kilometer|km|meter|kilogram|kg|ton|hektare|derajat|liter|poin'

/** *3.5 juta* is *3,5 juta*: a comma marks decimals (EYD V, III.B). Three digits after the point are a group, and versions have no unit. */
export function checkDecimal(text: string): readonly SpellingFault[] {
  const faults: SpellingFault[] = []
  const numbers = new RegExp(
    `(?<![\\p{L}\\p{N}_.,:/-])(\\d{1,3})\\.(\\d{1,2})(?=[ \\u00a0]?%|[ \\u00a0](?:${units})(?!\\p{L}))`,
    'gu',
  )
  for (const match of text.matchAll(numbers)) {
    const [actual, whole, fraction] = match
    if (isLabelled(text, match.index)) continue
    const end = match.index + actual.length
    faults.push({ rule: 'spelling-decimal', start: match.index, end, actual, expected: `${whole},${fraction}` })
  }
  return faults
}

/** The number of a version, a clause or a time is not a decimal. */
function isLabelled(text: string, start: number): boolean {
  return /(?<!\p{L})(?:versi|pukul|jam|pasal|bab|butir|target|bagian|nomor|tabel|gambar)\s$/iu.test(
    text.slice(Math.max(0, start - 9), start),
  )
}
