import type { Associations } from './associations.js'
import { type Band, cellAt, eachCell } from './band.js'
import type { StepFigures } from './lattice.js'
import type { Unit } from './unit.js'
import type { Vocabulary } from './vocabulary.js'

const sureEnough = 0.5
const leastStrength = 0.4
const mostStrength = 0.9
const leastCompany = 1.5
// A word in more units than this is one that every text has.
const mostFamiliar = 40
// Words of a unit that are looked at: a bound for what nobody wrote by hand.
const mostTelling = 80

/**
 * Ties words that keep turning up in the same pairs (Dice's coefficient). The count is taken down, so that a pair does not
 * bear witness for itself.
 */
export function tieByCompany(
  id: Vocabulary,
  en: Vocabulary,
  band: Band,
  probabilities: StepFigures,
  associations: Associations,
): void {
  const most = Math.min(mostFamiliar, Math.max(4, Math.min(id.tokens.length, en.tokens.length) / 4))
  const tellingOf = ({ tokens, counts, neutral }: Vocabulary): readonly Int32Array[] =>
    tokens.map((ofUnit) =>
      ofUnit.filter((token) => neutral[token] === 0 && isTelling(counts[token] ?? 0, most)).slice(0, mostTelling),
    )
  const idTokens = tellingOf(id)
  const enTokens = tellingOf(en)
  const sure: [column: number, probability: number][][] = id.tokens.map(() => [])
  eachCell(band, (row, column, cell) => {
    const probability = probabilities[0]?.[cell] ?? 0
    if (probability >= sureEnough) sure[row]?.push([column, probability])
  })
  const unitsOf: number[][] = id.names.map(() => [])
  for (const [row, tokens] of idTokens.entries()) for (const token of tokens) unitsOf[token]?.push(row)
  // By English word: in how many pairs it keeps the Indonesian word at hand company.
  const together = new Float64Array(en.names.length)
  for (const [one, rows] of unitsOf.entries()) {
    const met: number[] = []
    for (const row of rows) {
      for (const [column, probability] of sure[row] ?? []) {
        for (const other of enTokens[column] ?? []) {
          if (together[other] === 0) met.push(other)
          together[other] = (together[other] ?? 0) + probability
        }
      }
    }
    for (const other of met) {
      const count = together[other] ?? 0
      together[other] = 0
      if (count < leastCompany) continue
      const strength = (2 * (count - 0.75)) / ((id.counts[one] ?? 0) + (en.counts[other] ?? 0))
      if (strength >= leastStrength) associations.tie(one, other, Math.min(mostStrength, strength))
    }
  }
}

/** What stands once teaches nothing, and what stands everywhere tells nothing. */
function isTelling(count: number, most: number): boolean {
  return count >= 2 && count <= most
}

/** The natural logarithm of how much longer Indonesian is: the median over pairs that are sure. */
export function lengthBias(id: readonly Unit[], en: readonly Unit[], band: Band, probabilities: StepFigures): number {
  const ratios: number[] = []
  eachCell(band, (row, column) => {
    const one = id[row]
    const other = en[column]
    if (one === undefined || other === undefined) return
    if ((probabilities[0]?.[cellAt(band, row, column)] ?? 0) > 0.8) {
      ratios.push(Math.log((one.length + 8) / (other.length + 8)))
    }
  })
  if (ratios.length < 5) return 0
  ratios.sort((one, other) => one - other)
  return ratios[Math.floor(ratios.length / 2)] ?? 0
}
