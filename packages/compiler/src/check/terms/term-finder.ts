import { createTermMatcher, type Term, type TermMatcher } from '@dwibahasa/bahasa'
import { type Locale, type Localized, otherLocale } from '@dwibahasa/model'
import type { AvoidedForm } from '../../config/glossary-config.js'
import type { Glossary, GlossaryTerm } from '../glossary.js'
import { proseOf } from '../prose.js'
import type { TextBlock } from '../text-block.js'
import { contentWords } from './content-words.js'
import { hasRoot } from './has-root.js'
import { hasStem } from './has-stem.js'
import { ownProse } from './own-prose.js'
import type { TermMention } from './term-mention.js'

/** What a mention found in a text is a mention of. */
interface Subject {
  readonly term: GlossaryTerm
  readonly forms: readonly string[]
  readonly avoided: AvoidedForm | undefined
}

/**
 * Finds the terms of a glossary in blocks. It is made once for a glossary, and looks at every block once. What a term and
 * what to avoid share goes to the form that is nearer, or longer: `customs` is no `custom`.
 */
export class TermFinder {
  readonly #subjects: Localized<readonly Subject[]>
  readonly #matchers: Localized<TermMatcher>
  readonly #mentions = new WeakMap<TextBlock, readonly TermMention[]>()
  readonly #traces: Localized<Map<GlossaryTerm, TermMatcher>> = { id: new Map(), en: new Map() }

  constructor(glossary: Glossary) {
    this.#subjects = { id: subjectsOf(glossary, 'id'), en: subjectsOf(glossary, 'en') }
    this.#matchers = { id: matcherOf(this.#subjects.id, 'id'), en: matcherOf(this.#subjects.en, 'en') }
  }

  /** The mentions of terms in what a block says itself, in the order of the text. The longest win, and none overlap. */
  mentions(block: TextBlock): readonly TermMention[] {
    const known = this.#mentions.get(block)
    if (known !== undefined) return known
    const subjects = this.#subjects[block.locale]
    const found = this.#matchers[block.locale]
      .find(ownProse(block.children))
      .flatMap(({ key, form, start, end, text }) => {
        const subject = subjects[Number(key)]
        if (subject === undefined) return []
        const { term, avoided } = subject
        return [{ form, start, end, text: text.replace(/\s+/g, ' '), term, avoided }]
      })
    this.#mentions.set(block, found)
    return found
  }

  /**
   * Whether anything in a block may stand for a term: one of its forms or a word from the same root, one content word
   * of a form, or a word of the other language that is marked as foreign.
   */
  hasTrace(term: GlossaryTerm, block: TextBlock): boolean {
    const { locale } = block
    const traces = this.#traces[locale]
    const own = traces.get(term) ?? createTermMatcher([{ key: '', forms: tracesOf(term[locale]) }], { locale })
    traces.set(term, own)
    if (own.find(block.prose).length > 0 || hasStem(term[locale], block.prose)) return true
    if (locale === 'id' && hasRoot(term.id, block.prose)) return true
    const foreign = block.nodes.filter((node) => node.type === 'foreign' || node.type === 'emphasis')
    if (foreign.length === 0) return false
    const other = otherLocale(locale)
    const matcher = createTermMatcher([{ key: '', forms: term[other] }], { locale: other })
    return foreign.some((node) => matcher.find(proseOf([node])).length > 0)
  }
}

function matcherOf(subjects: readonly Subject[], locale: Locale): TermMatcher {
  const terms = subjects.map(({ forms }, at): Term => ({ key: String(at), forms }))
  return createTermMatcher(terms, { locale, level: 'inflection' })
}

/** The proper forms of every term, then what is to be avoided and is no proper form of another term. */
function subjectsOf(glossary: Glossary, locale: Locale): readonly Subject[] {
  const proper = glossary.map((term): Subject => ({ term, forms: term[locale], avoided: undefined }))
  const matcher = createTermMatcher(
    proper.map(({ forms }, at) => ({ key: String(at), forms })),
    { locale, level: 'inflection' },
  )
  const avoided = glossary.flatMap((term, own) =>
    term.avoid[locale]
      .filter(({ form }) => !term[locale].includes(form))
      .filter(({ form }) => matcher.find(form).every(({ key, text }) => text !== form || key === String(own)))
      .map((one): Subject => ({ term, forms: [one.form], avoided: one })),
  )
  return [...proper, ...avoided]
}

function tracesOf(forms: readonly string[]): readonly string[] {
  return [...forms, ...forms.flatMap(contentWords)]
}
