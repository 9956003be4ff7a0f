import { matchCase } from './match-case.js'
import type { SpellingFault } from './spelling-fault.js'
import { standardWords } from './standard-words.js'

const clitics = ['nya', 'lah', 'kah', 'ku', 'mu']
const prefixes = [
  '',
  'di',
  'ber',
  'be',
  'ter',
  'se',
  'ke',
  'me',
  'mem',
  'men',
  'meng',
  'pe',
  'pem',
  'pen',
  'peng',
  'per',
  'memper',
  'diper',
]
/** Old spellings that live on in names: the paper *Analisa*, the title *Puteri Indonesia*. */
const alsoNames = /^(?:Analisa|Putera|Puteri|Sutera|Samudera)$/
/** English words as well: *industry survey* in a passage that nobody marked. */
const alsoEnglish: ReadonlySet<string> = new Set(['survey'])
/** Texts without any root that carries affixes are most texts; in those no affix need be taken off. */
const affixedRoot = new RegExp([...standardWords.withAffixes.keys()].join('|'), 'iu')
const suffixes = ['', 'kan', 'i', 'an']

/** *Resiko* is *risiko*, *mempraktekkan* is *mempraktikkan*: words that KBBI marks as not standard, with what hangs on them. */
export function checkStandard(text: string): readonly SpellingFault[] {
  const faults: SpellingFault[] = []
  const mayHaveAffixes = affixedRoot.test(text)
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}_@#/.])\p{L}{2,30}(?:['’]\p{L}{1,3})?(?![\p{L}\p{N}_]|[./@]\p{L})/gu,
  )) {
    const [actual] = match
    const standard = standardForm(actual.toLowerCase(), mayHaveAffixes)
    if (standard === undefined || alsoNames.test(actual)) continue
    const word = matchCase(standard, actual)
    const fault = { rule: 'spelling-standard', start: match.index, end: match.index + actual.length, actual } as const
    faults.push(alsoEnglish.has(actual.toLowerCase()) ? { ...fault, suggestion: word } : { ...fault, expected: word })
  }
  return faults
}

/** The standard form of a word in lower case, or `undefined` where the word is standard or unknown. */
function standardForm(word: string, mayHaveAffixes: boolean): string | undefined {
  const direct = rootForm(word, mayHaveAffixes)
  if (direct !== undefined) return direct
  const clitic = clitics.find((ending) => word.endsWith(ending))
  if (clitic === undefined) return undefined
  const root = rootForm(word.slice(0, -clitic.length), mayHaveAffixes)
  return root === undefined ? undefined : root + clitic
}

function rootForm(word: string, mayHaveAffixes: boolean): string | undefined {
  const alone = standardWords.alone.get(word)
  if (alone !== undefined || !mayHaveAffixes) return alone
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix)) continue
    for (const suffix of suffixes) {
      if (!word.endsWith(suffix)) continue
      const root = standardWords.withAffixes.get(word.slice(prefix.length, word.length - suffix.length))
      if (root !== undefined) return joinPrefix(prefix, root) + suffix
    }
  }
  return undefined
}

/** A prefix as the standard root takes it: *be-resiko* is *ber-isiko*, *meng-hutang* stays *meng-utang*. */
function joinPrefix(prefix: string, root: string): string {
  return prefix === 'be' && !root.startsWith('r') ? `ber${root}` : prefix + root
}
