import type { Image } from '@dwibahasa/model'
import { addressSchemes } from '../untrusted/address-schemes.js'
import { stringOf } from '../untrusted/string-of.js'
import { addressText } from './address-text.js'
import { cleanLine } from './clean-line.js'
import type { TextContext } from './text-context.js'

/** An image, as its text alternative and its address. */
export function imageText(node: Image, context: TextContext): string {
  const alternative = cleanLine(stringOf(node.alt))
  const address = addressText(stringOf(node.url), addressSchemes.src, alternative, context)
  return `[${context.labels.image}${alternative === '' ? '' : `: ${alternative}`}]${address}`
}
