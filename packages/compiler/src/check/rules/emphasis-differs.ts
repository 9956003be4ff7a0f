import { guessLanguage } from '@dwibahasa/bahasa'
import type { Emphasis } from '@dwibahasa/model'
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
      if (!side.nodes.some(({ type }) => type === 'strong' || type === 'emphasis')) continue
      const said = new Set(wordsOf(twin.prose))
      const only = side.nodes
        .filter((node) => node.type === 'strong' || (node.type === 'emphasis' && isStress(node, side, said)))
        .map((node) => ({ text: proseOf([node]), place: () => side.placeOf(node) }))
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
function isStress(node: Emphasis, side: TextBlock, said: ReadonlySet<string>): boolean {
  const text = proseOf(node.children)
  const words = wordsOf(text)
  if (words.some((word) => said.has(word))) return false
  return guessLanguage(text).locale === side.locale
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
}
