/**
 * An address that is safe to follow or to load; empty where there is none.
 *
 * First every character that may not stand in a URL is percent-encoded, so that nothing hides in a scheme; then the
 * scheme, if there is one, must be among `schemes`. `//host` is refused: it takes the scheme of the page, and on a page
 * opened from disk that is `file:`. A backslash becomes `%5C`, so `\\host` is a path and nothing else.
 */
export function safeAddress(address: unknown, schemes: RegExp): string {
  if (typeof address !== 'string' || address.startsWith('//')) return ''
  const encoded = address
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/%(?![\dA-Fa-f]{2})|[^!#-;=?-Z_a-z~]/gu, encodeURIComponent)
  const scheme = /^[^/?#]*?(?=:)/.exec(encoded)
  return scheme && !schemes.test(scheme[0]) ? '' : encoded
}
