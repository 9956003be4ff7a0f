import type { Locale } from '@dwibahasa/model'
import { otherLocale } from '@dwibahasa/model'
import type { PairReport, RuleContext, TextPair } from '../rule.js'
import type { Mention } from './mention.js'

/** What stands in one language of a pair and not in the other. */
export interface Difference {
  readonly onlyId: readonly Mention[]
  readonly onlyEn: readonly Mention[]
}

const mostShown = 5

/** Reports what differs in a pair, once: where a language is stale or lacks something there, else in Indonesian. */
export function reportDifference(
  pair: TextPair,
  { onlyId, onlyEn }: Difference,
  { report, word }: Pick<RuleContext<PairReport>, 'report' | 'word'>,
): void {
  if (onlyId.length === 0 && onlyEn.length === 0) return
  const only = { id: onlyId, en: onlyEn }
  const locale: Locale = pair.stale ?? (onlyEn.length === 0 ? 'en' : 'id')
  const [own, others] = [only[locale], only[otherLocale(locale)]]
  const none = word('none')
  report({
    locale,
    place: own[0]?.place(),
    twin: others[0]?.place(),
    values: { own: shown(own) ?? none, others: shown(others) ?? none },
    ...(own.length === 0 ? {} : { actual: listed(own) }),
    ...(others.length === 0 ? {} : { expected: others.map(({ text }) => text) }),
  })
}

function shown(mentions: readonly Mention[]): string | undefined {
  if (mentions.length === 0) return undefined
  const texts = mentions.slice(0, mostShown).map(({ text }) => quoted(text))
  return [...texts, ...(mentions.length > mostShown ? ['…'] : [])].join(', ')
}

function listed(mentions: readonly Mention[]): string {
  return mentions.map(({ text }) => text).join(', ')
}

/** In code marks, on one line and not too long. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', '´').trim()
  return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``
}
