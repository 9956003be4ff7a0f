import { joinedWords } from './joined-words.js'
import { properAdjectives } from './proper-adjectives.js'
import type { SpellingFault } from './spelling-fault.js'

/** One spelling of the rule: what it looks like, and what has to stand there, or `undefined` where it is right after all. */
interface HyphenSpelling {
  readonly expression: RegExp
  readonly expected: (match: RegExpExecArray) => string | undefined
}

const bound = [...joinedWords.keys()].join('|')
const before = '(?<![\\p{L}\\p{N}_@#/.-])'
const after = '(?![\\p{L}\\p{N}_]|[./@]\\p{L})'
const counted =
  'hari|abad|bab|urutan|peringkat|posisi|kali|juara|presiden|sidang|KTT|ulang tahun|HUT|edisi|putaran|sesi|minggu|pekan'
const ordinal = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu'

const decade = '(?:\\d0|\\d{3}0)'
// Behind one of these signs letters and figures go on with a code, an address or a version.
const decadeAfter = '(?![\\p{L}\\p{N}_]|[./@:][\\p{L}\\p{N}]|-[\\p{Lu}\\p{N}])'

const spellings: readonly HyphenSpelling[] = [
  { expression: pattern(`${before}(ke)(\\d{1,4})${after}`, 'i'), expected: ([, ke, digits]) => `${ke}-${digits}` },
  {
    expression: pattern(
      `(?<=${before}(?:${counted})\\s)(ke)\\s(\\d{1,4})(?![\\d%]|[.,]\\d|\\s(?:ke|sampai|hingga)(?!\\p{L}))${after}`,
      'i',
    ),
    expected: ([, ke, digits]) => `${ke}-${digits}`,
  },
  { expression: pattern(`${before}(ke)-(${ordinal})${after}(?!-)`, 'i'), expected: ([, ke, word]) => `${ke}${word}` },
  {
    expression: pattern(`${before}(${decade})an(?:([-–/])(${decade})an)?${decadeAfter}`),
    expected: ([, from, sign, to]) =>
      to === undefined ? `${from}-an` : `${from}-an${sign === '/' ? '/' : '–'}${to}-an`,
  },
  {
    expression: pattern(`(?<=${before}(?:tahun|era|usia|dekade|angka)\\s)(${decade})\\s(?:-\\s)?an${after}`, 'i'),
    expected: ([, digits]) => `${digits}-an`,
  },
  {
    expression: pattern(`${before}(di|se|non|anti|pro|pasca|pra|antar)(\\p{Lu}{2,8})(kan)?${after}(?!-)`),
    expected: ([, prefix, name, ending]) => `${prefix}-${name}${ending === undefined ? '' : `-${ending}`}`,
  },
  {
    expression: pattern(`${before}(se|non|anti|pro|pasca|pra|antar)(\\p{Lu}\\p{Ll}{2,12})${after}`),
    expected: ([, prefix, name = '']) => (properAdjectives.has(name) ? `${prefix}-${name}` : undefined),
  },
  {
    expression: pattern(`${before}(non|Non|anti|Anti|pasca|Pasca|se)[ \\u00a0](\\p{Lu}[\\p{L}\\d]{1,20})${after}`),
    expected: ([, prefix = '', name = '']) => joinedForm(prefix, name.toLowerCase()) ?? hyphened(prefix, name),
  },
  {
    expression: pattern(`${before}(${bound})(?:-|[ \\u00a0])(\\p{Ll}{2,14})(nya)?${after}(?!-)`, 'i'),
    expected: ([, prefix = '', word = '']) => joinedForm(prefix, word),
  },
]

/** What no text goes without that has one of the spellings above: most texts have neither, and are not searched nine times. */
const signs: readonly RegExp[] = [
  pattern(`ke\\s?\\d|ke-|\\d(?:an|\\s[-a])|(?:${bound})[- \\u00a0]`, 'i'),
  pattern('\\p{Ll}\\p{Lu}|(?:[Nn]on|[Aa]nti|[Pp]asca|se)[ \\u00a0]\\p{Lu}'),
]

/** *Ke 5* is *ke-5*, *80an* is *80-an*, *non Indonesia* is *non-Indonesia*, *anti-korupsi* is *antikorupsi* (EYD V, II.A and III.E). */
export function checkHyphen(text: string): readonly SpellingFault[] {
  if (signs.every((sign) => text.search(sign) === -1)) return []
  const faults: SpellingFault[] = []
  for (const { expression, expected: read } of spellings) {
    for (const match of text.matchAll(expression)) {
      const [actual] = match
      const expected = read(match)
      if (expected === undefined) continue
      faults.push({ rule: 'spelling-hyphen', start: match.index, end: match.index + actual.length, actual, expected })
    }
  }
  return faults
}

/** A hyphen is certain before names and acronyms alone; a capital may also be that of a title. */
function hyphened(prefix: string, name: string): string | undefined {
  return properAdjectives.has(name) || /^\p{Lu}{2}/u.test(name) ? `${prefix}-${name}` : undefined
}

function joinedForm(prefix: string, word: string): string | undefined {
  const words = joinedWords.get(prefix.toLowerCase())
  const root = word.endsWith('nya') ? word.slice(0, -3) : word
  return words?.has(root) ? prefix + word : undefined
}

function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source, `gu${flags}`)
}
