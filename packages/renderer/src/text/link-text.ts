import type { Link } from '@dwibahasa/model'
import { addressSchemes } from '../untrusted/address-schemes.js'
import { stringOf } from '../untrusted/string-of.js'
import { addressText } from './address-text.js'
import type { TextContext } from './text-context.js'

/** The words of a link and, where it leads out of the document, its address. */
export function linkText(node: Link, words: string, context: TextContext): string {
  const entryKey = stringOf(node.entryKey)
  const blockKey = stringOf(node.blockKey) || undefined
  const anchor = stringOf(node.anchor) || undefined
  const address = entryKey ? context.href?.(entryKey, context.locale, blockKey, anchor) : node.url
  return words + addressText(stringOf(address), addressSchemes.href, words, context)
}
