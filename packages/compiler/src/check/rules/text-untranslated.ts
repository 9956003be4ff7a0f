import { guessLanguage } from '@dwibahasa/bahasa'
import { type Locale, type Localized, locales, otherLocale } from '@dwibahasa/model'
import { ownWords } from '../compare/own-words.js'
import { sentencesOf } from '../compare/sentences.js'
import { proseOf } from '../prose.js'
import type { PairReport, PairRule, RuleContext, TextPair } from '../rule.js'
import type { TextBlock } from '../text-block.js'

/** What a guess needs before a text is called untranslated. */
const leastWords = 7
const leastConfidence = 0.7
/** The same for a text that both languages have, which says much already. */
const leastSharedWords = 4
const leastSharedConfidence = 0.3

/** Words that no sentence goes without, and that the other language has not. */
const commonest: Localized<RegExp> = {
  id: /(?<![\p{L}\d])(?:yang|dan|di|dari|dengan|untuk|pada|dalam|oleh|ini|itu|tidak|adalah|akan|atau|ke)(?![\p{L}\d])/giu,
  en: /(?<![\p{L}\d])(?:the|of|and|to|in|is|are|was|were|for|with|that|this|it|be|by|or|you|not|an)(?![\p{L}\d])/giu,
}

/** Text of one language stands in the file of the other: as a whole block, a sentence or a passage in bold. */
export const textUntranslated: PairRule = {
  kind: 'pair',
  name: 'text-untranslated',
  severity: 'warning',
  check: (pair, context) => {
    if (reportShared(pair, context)) return
    for (const locale of locales) reportForeign(pair[locale], context)
  },
}

/** Both sides say the same to the letter: one of them is not translated. */
function reportShared(pair: TextPair, { report }: RuleContext<PairReport>): boolean {
  const { prose } = pair.id
  if (prose.trim() !== pair.en.prose.trim()) return false
  const words = countWords(prose)
  const names = prose.match(/(?<![\p{L}\d])\p{Lu}/gu)?.length ?? 0
  if (words < leastSharedWords || names > words) return false
  const { locale, confidence } = guessLanguage(ownWords(pair.id.children))
  if (locale === undefined || confidence < leastSharedConfidence) return false
  report({ locale: otherLocale(locale), values: { text: shown(prose) } })
  return true
}

function reportForeign(side: TextBlock, { report }: RuleContext<PairReport>): void {
  const { locale } = side
  if (!mayHold(side.prose, otherLocale(locale))) return
  const foreign = (text: string): boolean => {
    if (countWords(text) < leastWords) return false
    const guess = guessLanguage(text)
    return guess.locale === otherLocale(locale) && guess.confidence >= leastConfidence
  }
  const bold = side.nodes.find((node) => node.type === 'strong' && foreign(proseOf(node.children)))
  const sentence = sentencesOf(ownWords(side.children)).find(({ text }) => foreign(text))
  const text = sentence?.text ?? (bold === undefined ? undefined : proseOf([bold]))
  if (text === undefined) return
  const start = side.prose.indexOf(text)
  const place =
    start === -1
      ? bold === undefined
        ? side.place
        : side.placeOf(bold)
      : side.placeOfProse(start, start + text.length)
  report({ locale, place, values: { text: shown(text) } })
}

/** Whether a text may hold a sentence of a language; most texts of the other do not, and are not read word by word. */
function mayHold(text: string, locale: Locale): boolean {
  return (text.match(commonest[locale])?.length ?? 0) > 1
}

/** Words that no name is: names stand in capitals, and in both languages alike. */
function countWords(text: string): number {
  return text.match(/(?<![\p{L}\d])\p{Ll}{2,}(?![\p{L}\d])/gu)?.length ?? 0
}

function shown(text: string): string {
  const line = text.replaceAll('\uFFFC', '…').replace(/\s+/g, ' ').replaceAll('`', '´').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
