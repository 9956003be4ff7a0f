import type { Document, Locale, Localized } from '@dwibahasa/model'
import { givenLabels } from '../labels/given-labels.js'
import type { Labels } from '../labels/labels.js'
import { rootOf } from '../untrusted/root-of.js'
import { stringOf } from '../untrusted/string-of.js'
import { allWordsOf } from './all-words-of.js'
import { documentIn } from './document-in.js'
import type { ParallelHtmlOptions } from './parallel-html-options.js'
import type { ParallelSide } from './parallel-side.js'

/**
 * Both languages, the one that comes first first. Options of a wrong type count as not given.
 *
 * Where one language is not written, its document may be the other's, as loaders hand it out instead. The same words twice
 * would look like two languages, so a side that repeats the other has nothing to show but that it is missing.
 *
 * @throws TypeError where one of the documents is no root.
 */
export function parallelSides(
  documents: Localized<Document>,
  { first, title, labels }: Pick<ParallelHtmlOptions, 'first' | 'title' | 'labels'>,
): readonly [ParallelSide, ParallelSide] {
  const sideIn = (locale: Locale, other: Locale): ParallelSide => {
    const [root, twin] = [rootOf(documents[locale]), rootOf(documents[other])]
    const isStandIn = root.locale === other
    const mayRepeat = isStandIn && twin.locale !== locale
    const words = stringOf(title?.[locale])
    return {
      locale,
      document:
        mayRepeat && allWordsOf(root) === allWordsOf(twin)
          ? { ...root, locale, children: [] }
          : documentIn(locale, root),
      isStandIn,
      title: mayRepeat && words === title?.[other] ? '' : words,
      words: givenLabels<Partial<Labels>>({}, labels?.[locale]),
    }
  }
  const sides = [sideIn('id', 'en'), sideIn('en', 'id')] as const
  return first === 'en' ? [sides[1], sides[0]] : sides
}
