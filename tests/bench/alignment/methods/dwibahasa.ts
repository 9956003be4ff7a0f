import { alignMarkdown, type LineRange } from '@dwibahasa/compiler/align'
import type { Unit } from '../unit.js'
import type { Pair } from './pair.js'

/**
 * What `alignMarkdown` says, with its lines read back to units. A unit that holds several blocks belongs where most of what
 * it holds does.
 */
export function dwibahasa(id: string, en: string, idUnits: readonly Unit[], enUnits: readonly Unit[]): readonly Pair[] {
  const found = new Map<string, { readonly id: number; readonly en: number; votes: number; confidence: number }>()
  for (const { kind, id: ids, en: ens, confidence } of alignMarkdown(id, en).pairs) {
    if (kind === 'tableCell') continue
    for (const row of ids.map((range) => numberAt(range, idUnits))) {
      for (const column of ens.map((range) => numberAt(range, enUnits))) {
        const pair = found.get(`${row} ${column}`) ?? { id: row, en: column, votes: 0, confidence: 0 }
        found.set(`${row} ${column}`, pair)
        pair.votes += 1
        pair.confidence += confidence
      }
    }
  }
  const pairs = [...found.values()]
  const most = (side: 'id' | 'en', unit: number): number =>
    Math.max(...pairs.filter((pair) => pair[side] === unit).map(({ votes }) => votes))
  return pairs
    .filter(({ id: row, en: column, votes }) => votes * 2 >= Math.max(most('id', row), most('en', column)))
    .map(({ id: row, en: column, votes, confidence }) => ({ id: [row], en: [column], confidence: confidence / votes }))
}

function numberAt({ start, end }: LineRange, units: readonly Unit[]): number {
  const number = units.findIndex((unit) => unit.start <= start && end <= unit.end)
  if (number === -1) throw new RangeError(`no unit stands in lines ${start} to ${end}`)
  return number
}
