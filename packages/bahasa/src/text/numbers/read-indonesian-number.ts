import { fractionValue } from './fraction-value.js'
import { NumberBuilder } from './number-builder.js'
import { shiftDecimal } from './shift-decimal.js'
import type { WordReading } from './word-reading.js'

const digits: ReadonlyMap<string, number> = new Map(
  ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'].map((word, at) => [word, at]),
)
const scales: ReadonlyMap<string, number> = new Map([
  ['ribu', 3],
  ['juta', 6],
  ['miliar', 9],
  ['milyar', 9],
  ['triliun', 12],
  ['trilyun', 12],
])
/** Words that hold their own *se-* (one). */
const ones: ReadonlyMap<string, readonly [value: number, size: number]> = new Map([
  ['sepuluh', [10, 1]],
  ['sebelas', [11, 1]],
  ['selusin', [12, 1]],
  ['seratus', [100, 100]],
])
const oneScales: ReadonlyMap<string, number> = new Map([
  ['seribu', 3],
  ['sejuta', 6],
  ['semiliar', 9],
  ['setriliun', 12],
])
const halves: ReadonlySet<string> = new Set(['setengah', 'separuh', 'separo'])
const parts: ReadonlyMap<string, number> = new Map([
  ['pertiga', 3],
  ['perempat', 4],
  ['perlima', 5],
  ['perenam', 6],
  ['perdelapan', 8],
  ['persepuluh', 10],
  ['perseratus', 100],
])

/** Reads an Indonesian number from the start of `words` (lower case): *dua puluh lima*, *kelima*, *dua pertiga*, *setengah juta*. */
export function readIndonesianNumber(words: readonly string[]): WordReading | undefined {
  const first = words[0]
  if (first === undefined) return undefined
  if (first === 'pertama') return { value: '1', length: 1, ordinal: true }
  if (halves.has(first)) return scaled('0.5', 1, words)
  if (first.startsWith('seper')) {
    const part = parts.get(first.slice(2))
    return part === undefined ? undefined : { value: fractionValue(1, part), length: 1, ordinal: false }
  }
  const ordinal = first.startsWith('ke') && isNumberWord(first.slice(2))
  const read = readCardinal(ordinal ? [first.slice(2), ...words.slice(1)] : words)
  if (read === undefined || ordinal) return read === undefined ? undefined : { ...read, ordinal: true }
  const next = words[read.length] ?? ''
  const part = parts.get(next)
  if (part !== undefined)
    return { value: fractionValue(Number(read.value), part), length: read.length + 1, ordinal: false }
  if (halves.has(next)) return scaled(`${read.value}.5`, read.length + 1, words)
  return read
}

function isNumberWord(word: string): boolean {
  return digits.has(word) || ones.has(word) || oneScales.has(word)
}

function readCardinal(words: readonly string[]): WordReading | undefined {
  const number = new NumberBuilder()
  let at = 0
  while (at < words.length) {
    const taken = readStep(words, at, number)
    if (taken === 0) break
    at += taken
  }
  return at === 0 ? undefined : { value: String(number.value), length: at, ordinal: false }
}

/** How many words the next step of the number takes: none where it ends. */
function readStep(words: readonly string[], at: number, number: NumberBuilder): number {
  const word = words[at] ?? ''
  const one = ones.get(word)
  if (one !== undefined) return number.add(one[0], one[1]) ? 1 : 0
  const oneScale = oneScales.get(word)
  if (oneScale !== undefined) return at === 0 && number.add(1, 1) && number.scale(10 ** oneScale) ? 1 : 0
  const scale = scales.get(word)
  if (scale !== undefined) return number.scale(10 ** scale) ? 1 : 0
  const digit = digits.get(word)
  if (digit === undefined) return glued(word, number) ? 1 : 0
  switch (words[at + 1]) {
    case 'belas':
      return number.add(10 + digit, 1) ? 2 : 0
    case 'puluh':
      return number.add(digit * 10, 10) ? 2 : 0
    case 'ratus':
      return number.add(digit * 100, 100) ? 2 : 0
    default:
      return number.add(digit, 1) ? 1 : 0
  }
}

/** *duabelas*, *limapuluh*: no standard spelling, and still a number. */
function glued(word: string, number: NumberBuilder): boolean {
  if (!/(?:belas|puluh|ratus)$/.test(word)) return false
  const digit = digits.get(word.slice(0, -5))
  if (digit === undefined) return false
  if (word.endsWith('belas')) return number.add(10 + digit, 1)
  return word.endsWith('puluh') ? number.add(digit * 10, 10) : number.add(digit * 100, 100)
}

function scaled(value: string, length: number, words: readonly string[]): WordReading {
  const scale = scales.get(words[length] ?? '')
  return scale === undefined
    ? { value, length, ordinal: false }
    : { value: shiftDecimal(value, scale), length: length + 1, ordinal: false }
}
