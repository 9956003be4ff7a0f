import type { UnitPair } from './align-units.js'
import { type Comparison, comparePart, compareRuns } from './compare-runs.js'
import type { Unit } from './unit.js'
import { halfWeights } from './weights.js'

/** A unit that belongs to a pair: with what is there, it makes up what the other side has as one. */
export interface Half {
  /** The place of the pair among those given. */
  readonly pair: number
  readonly side: 'id' | 'en'
  readonly unit: number
  readonly probability: number
}

// In units of its language; so that a long document costs no more than its length.
const farthest = 100
// What a whole is longer by than one of its halves, at the least; a natural logarithm.
const leastBefore = 0.2
const mostAfter = 1
const leastLogOdds = 0.5

/**
 * Finds for units without a twin the pairs that they are the missing half of: where two were merged whose twins do not stand
 * one after the other, since one was moved or another unit put between them.
 */
export function findHalves(pairs: readonly UnitPair[], comparison: Comparison): readonly Half[] {
  const faced = facingUnits(pairs, comparison)
  const open = { id: new Set<number>(), en: new Set<number>() }
  for (const { id, en } of pairs) {
    if (en.length === 0) for (const unit of id) if (!faced.id.has(unit)) open.id.add(unit)
    if (id.length === 0) for (const unit of en) if (!faced.en.has(unit)) open.en.add(unit)
  }
  const found: (Half & { readonly logOdds: number })[] = []
  for (const [at, { id, en }] of pairs.entries()) {
    const [one, ...idRest] = id
    const [other, ...enRest] = en
    if (one === undefined || other === undefined || idRest.length + enRest.length > 0) continue
    for (const [side, base] of [
      ['id', one],
      ['en', other],
    ] as const) {
      for (let unit = base - farthest; unit <= base + farthest; unit += 1) {
        if (!open[side].has(unit)) continue
        const logOdds = halfLogOdds(side, unit, one, other, comparison)
        if (logOdds < leastLogOdds) continue
        found.push({ pair: at, side, unit, probability: 1 / (1 + Math.exp(-logOdds)), logOdds })
      }
    }
  }
  found.sort((one, other) => other.logOdds - one.logOdds || one.pair - other.pair || one.unit - other.unit)
  const takenPairs = new Set<number>()
  const takenUnits = new Set<string>()
  return found.filter(({ pair, side, unit }) => {
    const name = `${side} ${unit}`
    if (takenPairs.has(pair) || takenUnits.has(name)) return false
    takenPairs.add(pair)
    takenUnits.add(name)
    return true
  })
}

/** Units without a twin that stand where one of the other language stands that has none either: more likely that is theirs. */
function facingUnits(
  pairs: readonly UnitPair[],
  { id, en }: Comparison,
): { readonly id: ReadonlySet<number>; readonly en: ReadonlySet<number> } {
  const faced = { id: new Set<number>(), en: new Set<number>() }
  let gap: { readonly id: number[]; readonly en: number[] } = { id: [], en: [] }
  for (const pair of [...pairs, { id: [0], en: [0] }]) {
    if (pair.id.length * pair.en.length === 0) {
      gap.id.push(...pair.id)
      gap.en.push(...pair.en)
      continue
    }
    const idKinds = new Set(gap.id.map((unit) => id[unit]?.kind))
    const enKinds = new Set(gap.en.map((unit) => en[unit]?.kind))
    for (const unit of gap.id) if (enKinds.has(id[unit]?.kind)) faced.id.add(unit)
    for (const unit of gap.en) if (idKinds.has(en[unit]?.kind)) faced.en.add(unit)
    gap = { id: [], en: [] }
  }
  return faced
}

/** In favour of a unit being the other half of what a pair has on the other side; -Infinity where its length forbids it. */
function halfLogOdds(side: 'id' | 'en', unit: number, one: number, other: number, comparison: Comparison): number {
  const { id, en, bias } = comparison
  const distance = Math.abs(unit - (side === 'id' ? one : other))
  const lone = side === 'id' ? id[unit] : en[unit]
  const half = side === 'id' ? id[one] : en[other]
  const whole = side === 'id' ? en[other] : id[one]
  if (lone === undefined || half === undefined || whole === undefined) return -Infinity
  if (lone.kind !== half.kind) return -Infinity
  const towards = side === 'en' ? bias : -bias
  const before = stretchOf(whole, half.length, towards)
  const after = stretchOf(whole, half.length + lone.length, towards)
  if (before < leastBefore || Math.abs(after) > mostAfter) return -Infinity
  const part = side === 'id' ? comparePart(comparison, unit, other) : comparePart(comparison, one, unit)
  if (part === -Infinity) return -Infinity
  const own = compareRuns(comparison, { at: one, count: 1 }, { at: other, count: 1 }).own
  const weights = halfWeights
  return (
    weights.constant +
    weights.part * part +
    weights.tooLong * Math.max(0, -after) +
    weights.tooShort * Math.max(0, after) +
    weights.next * Number(distance === 1) +
    weights.nextButOne * Number(distance === 2) +
    weights.distance * Math.log(distance) +
    weights.own * own +
    weights.sentences * worsened(whole, half, lone, 'sentences') +
    weights.pauses * worsened(whole, half, lone, 'pauses')
  )
}

/** By how much the one is longer, as a natural logarithm. */
function stretchOf({ length }: Unit, otherLength: number, bias: number): number {
  return Math.log((length + 8) / (otherLength + 8)) - bias
}

/** How much less both halves are like the whole than one of them. */
function worsened(whole: Unit, half: Unit, lone: Unit, sign: 'sentences' | 'pauses'): number {
  const all = whole.signs[sign] + 1
  const first = half.signs[sign] + 1
  return Math.abs(Math.log(all / (first + lone.signs[sign]))) - Math.abs(Math.log(all / first))
}
