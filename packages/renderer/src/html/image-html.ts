import type { Image } from '@dwibahasa/model'
import { addressSchemes } from '../untrusted/address-schemes.js'
import { stringOf } from '../untrusted/string-of.js'
import { attribute } from './attribute.js'
import { escapeText } from './escape-text.js'
import type { HtmlContext } from './html-context.js'
import { safeAddress } from './safe-address.js'

/** An image; its text alternative alone where its address is refused. */
export function imageHtml({ url, alt, title }: Image, context: HtmlContext): string {
  const address = safeAddress(context.src(stringOf(url), context.locale), addressSchemes.src)
  // An image that says nothing has an empty alternative, not none.
  return address
    ? `<img${attribute('src', address)}${attribute('alt', alt) || ' alt=""'}${attribute('title', title)}>`
    : escapeText(alt)
}
