import { escapeHtml } from '@dwibahasa/handout'
import { percentText } from '../percent-text.js'
import type { Tally } from '../tally.js'
import type { PageWords } from './page-words.js'

/**
 * A bar of complete, stale and differing blocks; what it does not reach is missing. A picture in the page itself: sizes
 * are attributes, so it stands under policies that allow no style attribute.
 */
export function barSvg(tally: Tally, { words, lang }: Pick<PageWords, 'words' | 'lang'>): string {
  const { total, ok, stale, mismatch } = tally
  const parts =
    total === 0
      ? ([['ok', 1]] as const)
      : ([
          ['ok', ok],
          ['stale', stale],
          ['mismatch', mismatch],
        ] as const)
  const whole = Math.max(total, 1)
  let from = 0
  let rects = ''
  for (const [name, width] of parts) {
    if (width > 0) rects += `<rect class="${name}" x="${from}" width="${width}" height="1"/>`
    from += width
  }
  const label = escapeHtml(words('status.share', { share: percentText(tally, lang) }))
  return `<svg role="img" aria-label="${label}" viewBox="0 0 ${whole} 1" preserveAspectRatio="none">${rects}</svg>`
}
