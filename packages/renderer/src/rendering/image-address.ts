import type { Image } from '@dwibahasa/model'
import { addressSchemes } from '../untrusted/address-schemes.js'
import { safeAddress } from '../untrusted/safe-address.js'
import { stringOf } from '../untrusted/string-of.js'
import type { RenderContext } from './render-context.js'

/** Where an image lies; empty where it is not safe to load. */
export function imageAddress(node: Image, { options, locale }: RenderContext): string {
  const url = stringOf(node.url)
  return safeAddress(options.src ? options.src(url, locale) : url, addressSchemes.src)
}
