import { guessLanguage } from '../language/guess-language.js'
import { checkDecimal } from './decimal.js'
import { checkForeign } from './foreign.js'
import { checkHyphen } from './hyphen.js'
import { checkPreposition } from './preposition.js'
import { checkQuotes } from './quotes.js'
import { checkReduplication } from './reduplication.js'
import { checkRupiah } from './rupiah.js'
import type { SpellingFault, SpellingRule } from './spelling-fault.js'
import { checkSplitPrefix } from './split-prefix.js'
import { checkStandard } from './standard.js'

/** What a check of spelling takes besides the text. */
export interface SpellingOptions {
  /** Words and phrases that are right as they stand, in any case: the forms of a glossary, names. None by default. */
  readonly exempt?: readonly string[]
  /** The rules to apply; all of them by default. */
  readonly rules?: readonly SpellingRule[]
}

const checks: Readonly<Record<SpellingRule, (text: string) => readonly SpellingFault[]>> = {
  'spelling-preposition': checkPreposition,
  'spelling-split-prefix': checkSplitPrefix,
  'spelling-standard': checkStandard,
  'spelling-reduplication': checkReduplication,
  'spelling-hyphen': checkHyphen,
  'spelling-rupiah': checkRupiah,
  'spelling-decimal': checkDecimal,
  'spelling-quotes': checkQuotes,
  'spelling-foreign': checkForeign,
}

/** Every rule, in the order in which faults at one place outrank each other. */
const everyRule: readonly SpellingRule[] = [
  'spelling-preposition',
  'spelling-split-prefix',
  'spelling-standard',
  'spelling-reduplication',
  'spelling-hyphen',
  'spelling-rupiah',
  'spelling-decimal',
  'spelling-quotes',
  'spelling-foreign',
]

/**
 * Checks the spelling of an Indonesian text against EYD V, as far as a program can be sure: faults in order, none overlapping. Paragraphs in
 * English are left alone.
 *
 * @param text - Prose without markup. What is exempt by its markup (code, addresses, italics, other languages) is blanked out by
 *   as many spaces, so that offsets hold.
 */
export function checkSpelling(text: string, options: SpellingOptions = {}): readonly SpellingFault[] {
  const exempt = new Set((options.exempt ?? []).map((form) => form.toLowerCase()))
  const chosen = options.rules === undefined ? everyRule : everyRule.filter((rule) => options.rules?.includes(rule))
  const findIn = (prose: string): readonly SpellingFault[] =>
    chosen.flatMap((rule) => checks[rule](prose).filter(({ actual }) => !exempt.has(actual.toLowerCase())))
  // Most texts have no fault, in whatever language they are.
  if (findIn(text).length === 0) return []
  const faults = [...findIn(withoutEnglish(text))]
  return withoutOverlaps(faults.sort((left, right) => left.start - right.start || right.end - left.end))
}

/** The text with spaces for its English paragraphs. */
function withoutEnglish(text: string): string {
  const parts = text.split(/(\n[ \t]{0,9}\n)/)
  return parts.map((part) => (guessLanguage(part).locale === 'en' ? ' '.repeat(part.length) : part)).join('')
}

function withoutOverlaps(faults: readonly SpellingFault[]): readonly SpellingFault[] {
  let end = 0
  return faults.filter((fault) => {
    if (fault.start < end) return false
    end = fault.end
    return true
  })
}
