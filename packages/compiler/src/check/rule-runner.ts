import { type EntryKey, type Link, type Locale, otherLocale } from '@dwibahasa/model'
import type { Findings, Values } from '../message/findings.js'
import { type CountedWaiver, isWaived } from './entry-waivers.js'
import type { Glossary } from './glossary.js'
import type { ResolvedLink } from './resolve-links.js'
import type { BlockReport, ContentRule, EntryReport, EntryRule, PairReport, RuleContext, TextPair } from './rule.js'
import type { TextBlock } from './text-block.js'

export interface RunnerInput {
  readonly entryKey: EntryKey
  readonly glossary: Glossary
  readonly links: ReadonlyMap<Link, ResolvedLink>
  readonly rules: readonly ContentRule[]
  readonly findings: Findings
}

/** A block with text of its own in the languages that have it. */
export type TextSides = { readonly [Side in Locale]: TextBlock | undefined }

/** Runs rules over blocks, and turns what they report into findings. */
export class RuleRunner {
  readonly #input: RunnerInput
  readonly #pairs: TextPair[] = []
  readonly #waivers = new Map<TextBlock, readonly CountedWaiver[]>()

  constructor(input: RunnerInput) {
    this.#input = input
  }

  run({ id, en }: TextSides, known: Omit<TextPair, Locale>, waivers: readonly CountedWaiver[]): void {
    const pair =
      id === undefined || en === undefined || id.block.type !== en.block.type ? undefined : { id, en, ...known }
    const present = [id, en].filter((side) => side !== undefined)
    if (present.length === 0) return
    const context = this.#context()
    if (pair !== undefined) this.#pairs.push(pair)
    for (const side of present) if (waivers.length > 0) this.#waivers.set(side, waivers)
    for (const rule of this.#input.rules) {
      if (rule.kind === 'block') {
        for (const side of present) {
          rule.check(side, {
            ...context,
            report: (report) => this.#add(rule, report, side, known.key, undefined, waivers),
          })
        }
      } else if (pair !== undefined) {
        if (rule.kind === 'pair') {
          rule.check(pair, {
            ...context,
            report: (report) => this.#addForPair(rule, report, pair, waivers),
          })
        }
      } else if (waivers.length > 0) {
        // Whether the rule would have something to say shows once both languages have the block.
        isWaived(rule.name, waivers)
      }
    }
  }

  /** Runs the rules about whole entries over all that was run before. */
  finish(): void {
    const context = this.#context()
    for (const rule of this.#input.rules) {
      if (rule.kind === 'entry') {
        rule.check(this.#pairs, { ...context, report: (report) => this.#addForEntry(rule, report) })
      }
    }
  }

  #context(): Omit<RuleContext<BlockReport>, 'report'> {
    const { entryKey, glossary, links, findings } = this.#input
    return { entryKey, glossary, links, lang: findings.lang, word: findings.word.bind(findings) }
  }

  #addForEntry(rule: EntryRule, { block, first, ...report }: EntryReport): void {
    this.#add(
      rule,
      report,
      block,
      this.#input.entryKey,
      { ...first, text: 'related.first' },
      this.#waivers.get(block) ?? [],
    )
  }

  #addForPair(rule: ContentRule, report: PairReport, pair: TextPair, waivers: readonly CountedWaiver[]): void {
    const side = pair[report.locale]
    const twin = pair[otherLocale(report.locale)]
    this.#add(
      rule,
      report,
      side,
      pair.key,
      { block: twin, place: report.twin ?? twin.place, text: 'related.twin' },
      waivers,
    )
  }

  #add(
    rule: ContentRule,
    { place, values, actual, expected, change, fix }: BlockReport & Pick<PairReport, 'change'>,
    side: TextBlock,
    key: string,
    related: { readonly block: TextBlock; readonly place: TextBlock['place']; readonly text: string } | undefined,
    waivers: readonly CountedWaiver[],
  ): void {
    if (isWaived(rule.name, waivers)) return
    const { findings } = this.#input
    const language = (locale: Locale): string => findings.word(`locales.${locale}`)
    const names: Values = { language: language(side.locale), other: language(otherLocale(side.locale)) }
    findings.add({
      rule: rule.name,
      severity: rule.severity,
      file: side.file,
      place: place ?? side.place,
      values: { ...names, ...values },
      actual,
      expected,
      change,
      ...(fix === undefined ? {} : { fix: { text: fix, ...(side.block.type === 'heading' ? { heading: key } : {}) } }),
      ...(related === undefined
        ? {}
        : {
            related: [
              {
                file: related.block.file,
                text: findings.word(related.text, { language: language(related.block.locale) }),
                ...(related.place === undefined ? {} : { place: related.place }),
              },
            ],
          }),
    })
  }
}
