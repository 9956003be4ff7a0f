import type { Coverage, Overlap } from './overlap.js'
import type { Unit } from './unit.js'

/** How many figures stand for a comparison. */
export const partEvidenceSize = 14

// Below, they are as long as translations of each other may be.
const leastStretch = 0.25

/**
 * What speaks for the shorter of two units being the translation of a part of the longer one, the rest of which was split
 * off or merged with it: figures that `partWeights` weighs. What only the longer one says speaks against nothing.
 *
 * @param bias The natural logarithm of how much longer Indonesian is in this document.
 * @returns Whether that can be at all, by their kinds and lengths.
 */
export function readPartEvidence(id: Unit, en: Unit, overlap: Overlap, bias: number, into: Float64Array): boolean {
  const stretch = Math.log((id.length + 8) / (en.length + 8)) - bias
  if (id.kind !== en.kind || id.kind === 'heading' || Math.abs(stretch) < leastStretch) return false
  const isIdShorter = stretch < 0
  const shorter = isIdShorter ? id : en
  const longer = isIdShorter ? en : id
  const part = isIdShorter ? overlap.id : overlap.en
  const whole = isIdShorter ? overlap.en : overlap.id
  const covered = shareOf(part)
  into[0] = 1
  into[1] = covered
  into[2] = covered * covered
  into[3] = Math.log1p(part.shared)
  into[4] = Math.log1p(part.total)
  into[5] = covered * Math.log1p(part.total)
  into[6] = Math.abs(stretch)
  into[7] = Math.log1p(part.sharedNeutral)
  into[8] = Math.log1p(part.totalNeutral - part.sharedNeutral)
  into[9] = shareOf(whole)
  into[10] = Number(id.within !== en.within)
  into[11] = Number(shorter.signs.leads === longer.signs.leads)
  into[12] = Number(shorter.signs.end === longer.signs.end)
  // A half has fewer sentences than the whole.
  into[13] = Number(shorter.signs.sentences < longer.signs.sentences)
  return true
}

function shareOf({ shared, total }: Coverage): number {
  return total === 0 ? 0 : shared / total
}
