import type { Glyphs } from './glyphs.js'

/** A bar as text: what is reached and what is not, together `width` columns wide. */
export interface BarText {
  readonly filled: string
  readonly open: string
}

/** Draws a share from 0 to 1. A full bar means all of it, an empty one nothing. */
export function barText(share: number, width: number, { parts, track }: Glyphs): BarText {
  const steps = parts.length - 1
  const whole = width * steps
  const reached = share <= 0 ? 0 : share >= 1 ? whole : Math.min(whole - 1, Math.max(1, Math.floor(share * whole)))
  const full = (parts[steps] ?? '').repeat(Math.floor(reached / steps))
  const filled = full + (parts[reached % steps] ?? '')
  return { filled, open: track.repeat(width - Math.ceil(reached / steps)) }
}
