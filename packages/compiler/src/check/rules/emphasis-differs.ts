import { guessLanguage } from '@dwibahasa/bahasa'
import type { Emphasis, Strong } from '@dwibahasa/model'
import { locales, otherLocale } from '@dwibahasa/model'
import { reportDifference } from '../compare/report-difference.js'
import { proseOf } from '../prose.js'
import type { PairRule } from '../rule.js'
import type { TextBlock } from '../text-block.js'

/** One language stresses words in a block in which the other stresses nothing. */
export const emphasisDiffers: PairRule = {
  kind: 'pair',
  name: 'emphasis-differs',
  severity: 'warning',
  check: (pair, context) => {
    for (const locale of locales) {
      const [side, twin] = [pair[locale], pair[otherLocale(locale)]]
      // The words of a heading are stressed as they are.
      if (side.block.type === 'heading' || setsWordsApart(twin)) continue
      const only = side.nodes
        .filter((node) => node.type === 'strong' || (node.type === 'emphasis' && isStress(node, side, twin)))
        .map((node) => ({ text: proseOf([node]), place: side.placeOf(node) }))
        .filter(({ text }) => /\p{L}/u.test(text))
      const difference = locale === 'id' ? { onlyId: only, onlyEn: [] } : { onlyId: [], onlyEn: only }
      reportDifference(pair, difference, context)
    }
  },
}

/** Whether any words are set apart from others, by whatever means. */
function setsWordsApart(side: TextBlock): boolean {
  const marks = ['strong', 'emphasis', 'foreign', 'inlineCode', 'html', 'link']
  return side.nodes.some(({ type }) => marks.includes(type)) || /[“”"‘«»]/.test(side.prose)
}

/**
 * Whether emphasis stresses: EYD V has foreign words in italics, and both languages the titles of works. Those are words
 * that the twin has too, or that are not of the language around them.
 */
function isStress(node: Emphasis | Strong, side: TextBlock, twin: TextBlock): boolean {
  const text = proseOf(node.children)
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const said = twin.prose.toLowerCase()
  if (words.some((word) => said.includes(word))) return false
  return guessLanguage(text).locale === side.locale
}
