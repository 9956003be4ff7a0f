import type { Document, Locale } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { localeOf } from '../untrusted/locale-of.js'

/** A document as one in the language whose place it takes: blocks in the other stand in for what is missing, and say so. */
export function documentIn(locale: Locale, document: Document): Document {
  if (document.locale === locale) return document
  const written = localeOf(document.locale)
  if (written === undefined) return { ...document, locale }
  const children = childrenOf(document.children).map((block) =>
    isNode(block) && !localeOf(block.locale) ? { ...block, status: 'missing' as const, locale: written } : block,
  )
  return { ...document, locale, children }
}
