const localeSegment = /^(?:id|en|id-id|en-us|en-gb|indonesian?|english)$/i

/** An address as a mark: without scheme, `www`, and whatever in it names one of the two languages. */
export function addressMark(url: string): string {
  const bare = url
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^www\./i, '')
  const [address = '', ...fragment] = bare.split('#')
  const segments = address
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && !localeSegment.test(segment))
  const host = segments[0]?.replace(/^(?:id|en)\./i, '') ?? ''
  const path = [host, ...segments.slice(1)].join('/').replace(/\.(?:id|en)(?=\.[a-z0-9]+$)/i, '')
  // Anchors are made from headings, and headings are translated.
  return path === '' ? `anchor${fragment.length > 0 ? '' : ' none'}` : `address ${path}`
}
