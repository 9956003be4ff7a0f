export type { Locale } from './locale.js'
export { type DifferingDates, differingDates } from './text/compare/differing-dates.js'
export { type DifferingMentions, differingMentions, type UnmatchedMentions } from './text/compare/differing-mentions.js'
export { type DifferingNumbers, differingNumbers } from './text/compare/differing-numbers.js'
export type { DateMention } from './text/dates/date-mention.js'
export { findDates } from './text/dates/find-dates.js'
export { findNegations, type NegationMention } from './text/language/find-negations.js'
export { guessLanguage, type LanguageGuess } from './text/language/guess-language.js'
export { findNumbers } from './text/numbers/find-numbers.js'
export type { NumberMention } from './text/numbers/number-mention.js'
export { checkSpelling, type SpellingOptions } from './text/spelling/check-spelling.js'
export type { SpellingFault, SpellingRule } from './text/spelling/spelling-fault.js'
export { englishForms } from './words/english-forms.js'
export type { FormLevel } from './words/form-level.js'
export { type IndonesianFormsOptions, indonesianForms } from './words/indonesian-forms.js'
export { isIndonesianForm } from './words/is-indonesian-form.js'
export { softHyphens } from './words/soft-hyphens.js'
export {
  createTermMatcher,
  type Mention,
  type Term,
  type TermMatcher,
  type TermMatcherOptions,
} from './words/term-matcher.js'
