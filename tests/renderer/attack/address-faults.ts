import type { DefaultTreeAdapterTypes } from 'parse5'

const page = 'https://page.example/topics/a/'
const followed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:', 'irc:', 'ircs:', 'xmpp:'])
const loaded: ReadonlySet<string> = new Set(['http:', 'https:'])

/** Addresses that a browser would take for another thing than a path on the same host or an address of a scheme allowed. */
export function addressFaults(elements: readonly DefaultTreeAdapterTypes.Element[]): string[] {
  return elements.flatMap(({ attrs }) =>
    attrs.flatMap(({ name, value }) => {
      const schemes = name === 'href' ? followed : name === 'src' ? loaded : undefined
      if (!schemes || isSound(value, schemes)) return []
      return [`an address ${value}`]
    }),
  )
}

function isSound(address: string, schemes: ReadonlySet<string>): boolean {
  // What no browser can make an address of leads nowhere.
  if (!URL.canParse(address, page)) return true
  const { protocol, host } = new URL(address, page)
  return schemes.has(protocol) && (host === 'page.example' || URL.canParse(address))
}
