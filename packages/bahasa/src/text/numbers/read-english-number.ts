import { fractionValue } from './fraction-value.js'
import { NumberBuilder } from './number-builder.js'
import { shiftDecimal } from './shift-decimal.js'
import type { WordReading } from './word-reading.js'

/** A number word: what it adds, the place it fills (1 or 10), and whether it is an ordinal. */
type Step = readonly [value: number, size: number, ordinal: boolean]

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const smallOrdinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const tensOrdinals = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

const steps: ReadonlyMap<string, Step> = new Map<string, Step>([
  ...small.split(' ').map((word, at): [string, Step] => [word, [at, 1, false]]),
  ...smallOrdinals.split(' ').map((word, at): [string, Step] => [word, [at, 1, true]]),
  ...tens.split(' ').map((word, at): [string, Step] => [word, [at * 10 + 20, 10, false]]),
  ...tensOrdinals.split(' ').map((word, at): [string, Step] => [word, [at * 10 + 20, 10, true]]),
])
const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
])
const scaleOrdinals: ReadonlyMap<string, number> = new Map([
  ['thousandth', 3],
  ['millionth', 6],
  ['billionth', 9],
])
const adverbs: ReadonlyMap<string, string> = new Map([
  ['twice', '2'],
  ['both', '2'],
  ['thrice', '3'],
])
const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
  ['hundredth', 100],
])

/** Reads an English number from the start of `words` (lower case): *twenty five*, *a hundred and five*, *two thirds*, *half a million*. */
export function readEnglishNumber(words: readonly string[]): WordReading | undefined {
  const first = words[0] ?? ''
  const adverb = adverbs.get(first)
  if (adverb !== undefined) return { value: adverb, length: 1, ordinal: false }
  if (first === 'half') return scaled('0.5', words[1] === 'a' && scales.has(words[2] ?? '') ? 2 : 1, words)
  const hasArticle = first === 'a' || first === 'an'
  if (hasArticle && !isCounted(words[1])) return undefined
  const read = readCardinal(hasArticle ? ['one', ...words.slice(1)] : words)
  if (read === undefined || read.ordinal) return read
  const next = words[read.length] ?? ''
  const part =
    parts.get(next) ?? (read.value === '1' ? undefined : parts.get(next === 'halves' ? 'half' : next.replace(/s$/, '')))
  const isFraction = part !== undefined && (read.value === '1' || next.endsWith('s')) && !read.value.includes('.')
  if (isFraction) return { value: fractionValue(Number(read.value), part), length: read.length + 1, ordinal: false }
  const andHalf = words.slice(read.length, read.length + 3).join(' ') === 'and a half'
  return andHalf ? scaled(`${read.value}.5`, read.length + 3, words) : read
}

function isCounted(word = ''): boolean {
  return word === 'hundred' || word === 'dozen' || word === 'quarter' || scales.has(word)
}

function readCardinal(words: readonly string[]): WordReading | undefined {
  const number = new NumberBuilder()
  let at = 0
  let ordinal = false
  while (at < words.length && !ordinal) {
    const word = words[at] ?? ''
    const joins = word === 'and' && isHundredOrScale(words[at - 1]) && steps.has(words[at + 1] ?? '')
    const here = joins ? at + 1 : at
    const taken = readStep(words[here] ?? '', number)
    if (taken === undefined) break
    ordinal = taken
    at = here + 1
  }
  return at === 0 ? undefined : { value: String(number.value), length: at, ordinal }
}

function isHundredOrScale(word = ''): boolean {
  return word === 'hundred' || scales.has(word)
}

/** Takes one word into the number: whether it closes it as an ordinal, or `undefined` where the number ends before it. */
function readStep(word: string, number: NumberBuilder): boolean | undefined {
  const step = steps.get(word)
  if (step !== undefined) return number.add(step[0], step[1]) ? step[2] : undefined
  if (word === 'hundred' || word === 'hundredth') return number.hundreds() ? word === 'hundredth' : undefined
  if (word === 'dozen') return number.dozens() ? false : undefined
  const scale = scales.get(word)
  if (scale !== undefined) return number.scale(10 ** scale) ? false : undefined
  const last = scaleOrdinals.get(word)
  return last !== undefined && number.scale(10 ** last) ? true : undefined
}

function scaled(value: string, length: number, words: readonly string[]): WordReading {
  const scale = scales.get(words[length] ?? '')
  return scale === undefined
    ? { value, length, ordinal: false }
    : { value: shiftDecimal(value, scale), length: length + 1, ordinal: false }
}
