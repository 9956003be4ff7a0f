import { readFileSync } from 'node:fs'
import type { Locale } from '@dwibahasa/model'
import { createInstance, type i18n } from 'i18next'
import type { Point, Position } from 'unist'
import { VFileMessage } from 'vfile-message'
import type { BlockChange } from './block-change.js'
import type { Finding, FindingFix, RelatedPlace } from './finding.js'
import type { RuleId } from './rule-ids.js'
import type { RuleSeverities } from './rule-severity.js'

export type Values = Readonly<Record<string, string | number>>

export interface FindingInput {
  readonly rule: RuleId
  /** Path relative to the project's root, with `/`. */
  readonly file: string
  readonly place?: Point | Position | undefined
  /** Default: `error`. */
  readonly severity?: 'error' | 'warning'
  /** What the texts of the rule name in double braces. */
  readonly values?: Values
  readonly actual?: string | undefined
  readonly expected?: readonly string[] | undefined
  readonly related?: readonly RelatedPlace[] | undefined
  readonly change?: BlockChange | undefined
  readonly fix?: FindingFix | undefined
}

const documentation = 'https://www.npmjs.com/package/@dwibahasa/compiler'

function readWords(lang: Locale): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../locales/${lang}.json`, import.meta.url), 'utf8'))
}

/** Collects what is found, in the words of one language. */
export class Findings {
  readonly list: Finding[]
  readonly lang: Locale
  readonly #words: i18n
  readonly #severities: RuleSeverities

  /** @param base What to collect together with; see `under`. */
  constructor(lang: Locale = 'en', severities: RuleSeverities = new Map(), base?: Findings) {
    this.lang = base?.lang ?? lang
    this.list = base?.list ?? []
    this.#severities = severities
    this.#words = base === undefined ? createInstance() : base.#words
    if (base !== undefined) return
    this.#words.init({
      lng: lang,
      initAsync: false,
      interpolation: { escapeValue: false },
      resources: { [lang]: { translation: readWords(lang) } },
    })
  }

  /** The same list in the same words, where rules are as severe as a config or a collection has them. */
  under(severities: RuleSeverities): Findings {
    return new Findings(this.lang, severities, this)
  }

  /** Whether nothing is to be said of a rule. */
  isOff(rule: RuleId): boolean {
    return this.#severities.get(rule) === 'off'
  }

  /** The words behind a name of the package's `locales/`. */
  word(name: string, values: Values = {}): string {
    return this.#words.t(name, values)
  }

  add(input: FindingInput): void {
    const { rule, file, place, values = {}, actual, expected, related, change, fix } = input
    const severity = this.#severities.get(rule) ?? input.severity ?? 'error'
    if (severity === 'off') return
    const message = new VFileMessage(this.word(`rules.${rule}.reason`, values), {
      source: 'dwibahasa',
      ruleId: rule,
      ...(place === undefined ? {} : { place }),
    })
    message.file = file
    message.fatal = severity === 'error'
    message.note = this.word(`rules.${rule}.note`, values)
    message.url = `${documentation}#${rule}`
    if (actual !== undefined) message.actual = actual
    if (expected !== undefined) message.expected = [...expected]
    this.list.push(Object.assign(message, related && { related }, change && { change }, fix && { fix }))
  }

  get errors(): number {
    return this.list.filter((finding) => finding.fatal === true).length
  }

  /** In the order of files and places, so that two runs print the same. */
  sorted(): readonly Finding[] {
    const order = (a: Finding, b: Finding): number =>
      compare(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.ruleId ?? '', b.ruleId ?? '') ||
      compare(a.reason, b.reason)
    return [...this.list].sort(order)
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
