/**
 * What an address begins with that has no scheme, or one that it may have: one to follow (`href`), as GFM has them and
 * `tel`, or one to load (`src`). `//host` is refused: it takes the scheme of the page, and on a page opened from disk that
 * is `file:`.
 */
export const addressSchemes: { readonly href: RegExp; readonly src: RegExp } = {
  href: /^(?!\/\/|[^/?#]*:)|^(https?|mailto|tel|ircs?|xmpp):/i,
  src: /^(?!\/\/|[^/?#]*:)|^https?:/i,
}
