import type { Overlap } from './overlap.js'
import type { Unit } from './unit.js'

/** How many figures stand for a comparison. */
export const evidenceSize = 27

/**
 * What speaks for and against one run of units being the translation of another: figures that `pairWeights` weighs.
 *
 * @param bias The natural logarithm of how much longer Indonesian is in this document.
 */
export function readEvidence(
  id: readonly Unit[],
  idAt: number,
  idCount: number,
  en: readonly Unit[],
  enAt: number,
  enCount: number,
  overlap: Overlap,
  bias: number,
  into: Float64Array,
): void {
  const one = id[idAt]
  const other = en[enAt]
  const oneEnd = id[idAt + idCount - 1]
  const otherEnd = en[enAt + enCount - 1]
  if (one === undefined || other === undefined) throw new RangeError('runs begin inside their document')
  const shared = overlap.id.shared + overlap.en.shared
  const total = overlap.id.total + overlap.en.total
  const sharedNeutral = overlap.id.sharedNeutral + overlap.en.sharedNeutral
  const totalNeutral = overlap.id.totalNeutral + overlap.en.totalNeutral
  const share = total === 0 ? 0 : shared / total
  // Of two units each is added up; of one, which is nearly always the case, nothing is made for it.
  const idAll = idCount === 1 ? one : addUp(id, idAt, idCount)
  const enAll = enCount === 1 ? other : addUp(en, enAt, enCount)
  const stretch = Math.min(2.5, Math.abs(Math.log((idAll.length + 8) / (enAll.length + 8)) - bias))
  const sameKind = one.kind === other.kind
  const withHeading = one.kind === 'heading' || other.kind === 'heading'
  into[0] = 1
  into[1] = share
  into[2] = share * share
  into[3] = Math.log1p(shared)
  into[4] = Math.log1p(total)
  into[5] = share * Math.log1p(total)
  into[6] = stretch
  into[7] = stretch * stretch
  into[8] = stretch * Math.log1p(Math.min(idAll.length, enAll.length) / 20)
  into[9] = Math.log1p(sharedNeutral)
  into[10] = Math.log1p(totalNeutral - sharedNeutral)
  into[11] = totalNeutral === 0 ? 0 : sharedNeutral / totalNeutral
  into[12] = Number(!sameKind && withHeading)
  into[13] = Number(!sameKind && !withHeading)
  // A file may begin at ## where its twin does at #, or go on with #### where its twin does with ###.
  into[14] = sameKind ? Math.min(2, Math.abs(one.depth - other.depth), Math.abs(one.rank - other.rank)) : 0
  into[15] = Number(sameKind && one.within !== other.within)
  into[16] = Number(sameKind && withHeading)
  into[17] = Number(one.kind === 'paragraph' && sameKind && one.within !== '' && other.within !== '')
  into[18] = Number(oneEnd?.signs.end !== otherEnd?.signs.end)
  into[19] = Number(oneEnd?.signs.end === '?' && otherEnd?.signs.end === '?')
  into[20] = Number(oneEnd?.signs.end === ':' && otherEnd?.signs.end === ':')
  into[21] = unlike(idAll.signs.sentences, enAll.signs.sentences)
  into[22] = unlike(idAll.signs.pauses, enAll.signs.pauses)
  into[23] = unlike(idAll.signs.brackets, enAll.signs.brackets)
  into[24] = unlike(idAll.signs.quotes, enAll.signs.quotes)
  into[25] = unlike(idAll.signs.stressed, enAll.signs.stressed)
  into[26] = Number(one.signs.leads !== other.signs.leads)
}

function unlike(one: number, other: number): number {
  return one === other ? 0 : Math.abs(Math.log((one + 1) / (other + 1)))
}

type Measure = Pick<Unit, 'length' | 'signs'>

function addUp(units: readonly Unit[], at: number, count: number): Measure {
  return units.slice(at, at + count).reduce<Measure>(
    (sum, { length, signs }) => ({
      length: sum.length + length,
      signs: {
        ...signs,
        sentences: sum.signs.sentences + signs.sentences,
        pauses: sum.signs.pauses + signs.pauses,
        brackets: sum.signs.brackets + signs.brackets,
        quotes: sum.signs.quotes + signs.quotes,
        stressed: sum.signs.stressed + signs.stressed,
      },
    }),
    { length: 0, signs: { end: '', sentences: 0, pauses: 0, brackets: 0, quotes: 0, stressed: 0, leads: false } },
  )
}
