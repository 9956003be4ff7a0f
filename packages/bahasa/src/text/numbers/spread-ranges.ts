import type { NumberMention } from './number-mention.js'
import { shiftDecimal } from './shift-decimal.js'

/** A number in digits, and the power of ten that the words after it stand for. */
export interface ScaledNumeral extends NumberMention {
  readonly places: number
}

const between = /^\s?(?:[-–—]|(?:to|or|sampai|hingga|atau|s\.d\.)\s)\s?$/

/** Gives the first number of a range the scale and the unit that stand after the second alone: `5–10 juta`, `5 to 10 per cent`. */
export function spreadRanges(found: readonly ScaledNumeral[], text: string): readonly NumberMention[] {
  return found.map(({ places, ...mention }, at) => {
    const next = found[at + 1]
    if (next === undefined || places > 0 || next.start - mention.end > 12) return mention
    if (mention.dotted || mention.ordinal || mention.value.includes('/') || next.value.includes('/')) return mention
    if (!/\d$/.test(mention.text) || !between.test(text.slice(mention.end, next.start))) return mention
    const unit = mention.unit ?? next.unit
    const isSmaller = Number(mention.value) < Number(shiftDecimal(next.value, -next.places))
    const value = isSmaller ? shiftDecimal(mention.value, next.places) : mention.value
    return { ...mention, value, ...(unit === undefined ? {} : { unit }) }
  })
}
