/**
 * What an address begins with that has no scheme, or one that it may have: one to follow (`href`), as GFM has them and
 * `tel`, or one to load (`src`). `//host` is refused: it takes the scheme of the page, and on a page opened from disk that
 * is `file:`. A backslash in the name of a host is refused: browsers take it for a slash, and encoded it is part of a name.
 */
export const addressSchemes: { readonly href: RegExp; readonly src: RegExp } = {
  href: /^(?!\/\/|[^/?#]*:)|^(https?|mailto|tel|ircs?|xmpp):(?!\/*[^/?#]*%5C)/i,
  src: /^(?!\/\/|[^/?#]*:)|^https?:(?!\/*[^/?#]*%5C)/i,
}
