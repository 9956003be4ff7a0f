import { stringOf } from './string-of.js'

/** The words of a leaf: the text that it is, or the alternative to what it shows. */
export function wordsOf(node: { readonly value?: unknown; readonly alt?: unknown }): string {
  return stringOf(node.value ?? node.alt)
}
