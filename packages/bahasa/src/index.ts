export { englishForms } from './words/english-forms.js'
export type { FormLevel } from './words/form-level.js'
export { type IndonesianFormsOptions, indonesianForms } from './words/indonesian-forms.js'
export { isIndonesianForm } from './words/is-indonesian-form.js'
export {
  createTermMatcher,
  type Mention,
  type Term,
  type TermMatcher,
  type TermMatcherOptions,
} from './words/term-matcher.js'
