import { alignMarkdown, type LineRange } from '@dwibahasa/compiler/align'
import type { Unit } from '../unit.js'
import type { Pair } from './pair.js'

/** What `alignMarkdown` says, with its lines read back to units. */
export function dwibahasa(id: string, en: string, idUnits: readonly Unit[], enUnits: readonly Unit[]): readonly Pair[] {
  const idNumbers = numbersByLines(idUnits)
  const enNumbers = numbersByLines(enUnits)
  return alignMarkdown(id, en)
    .pairs.filter(({ kind }) => kind !== 'tableCell')
    .map((pair) => ({
      id: pair.id.map((range) => numberAt(range, idNumbers)),
      en: pair.en.map((range) => numberAt(range, enNumbers)),
      confidence: pair.confidence,
    }))
}

function numbersByLines(units: readonly Unit[]): ReadonlyMap<string, number> {
  const numbers = new Map(units.map(({ start, end }, number) => [`${start}-${end}`, number]))
  if (numbers.size !== units.length) throw new RangeError('two units stand in the same lines')
  return numbers
}

function numberAt({ start, end }: LineRange, numbers: ReadonlyMap<string, number>): number {
  const number = numbers.get(`${start}-${end}`)
  if (number === undefined) throw new RangeError(`no unit stands in lines ${start} to ${end}`)
  return number
}
