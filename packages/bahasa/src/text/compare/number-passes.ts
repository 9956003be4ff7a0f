import type { NumberMention } from '../numbers/number-mention.js'
import { shiftDecimal } from '../numbers/shift-decimal.js'
import type { MatchPass } from './cancel-matches.js'

type Key = (number: NumberMention) => string | undefined

const exact: Key = ({ value, unit = '', spelled = false }) => `${value} ${unit} ${spelled}`
const amount: Key = ({ value, unit = '' }) => `${value} ${unit}`
const value: Key = (number) => number.value
const bare: Key = (number) => (number.unit === undefined ? number.value : undefined)
const perCent: Key = ({ dotted, unit, value }) =>
  unit === '%' && !dotted && !value.includes('/') ? shiftDecimal(value, -2) : undefined

/** Equal values are the same number unless their units differ: *5 per cent* may be *5* under a heading, and *half* is 50 per cent. */
export const numberPasses: readonly MatchPass<NumberMention>[] = [
  { left: exact, right: exact },
  { left: amount, right: amount },
  { left: bare, right: value },
  { left: value, right: bare },
  { left: perCent, right: bare },
  { left: bare, right: perCent },
]
