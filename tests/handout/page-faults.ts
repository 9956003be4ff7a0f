import { attribute, named, type ParsedPage, parsePage, shownText } from './page-elements.js'

const elements = new Set(
  'a article aside blockquote body br code dd del details div dl dt em footer h1 h2 h3 h4 h5 h6 head header hr html i img input li main meta nav ol p pre section span strong style sub summary sup table tbody td th thead title tr ul'.split(
    ' ',
  ),
)
const attributes = new Set(
  'alt aria-current aria-label charset checked class content data-status disabled href http-equiv id lang name open role scope src start style tabindex title type value'.split(
    ' ',
  ),
)

/** The style sheet without its strings: what an entry adds to it may be nothing but one. */
function bareStyle(style: string): string {
  return style.replace(/@bottom-left \{ content: "(?:[\p{L}\p{N} ]|\\[\da-f]+ )*";/u, '')
}

/** What a browser would find on a page that a sheet may not hold; none where all is well. */
export function pageFaults(html: string | ParsedPage): string[] {
  const page = typeof html === 'string' ? parsePage(html) : html
  const faults: string[] = []
  for (const element of page.elements) {
    if (!elements.has(element.tagName)) faults.push(`an element ${element.tagName}`)
    for (const { name, value } of element.attrs) {
      if (!attributes.has(name)) faults.push(`an attribute ${element.tagName} ${name}`)
      if (name === 'style' && !/^--(?:facts|columns):\d+(?:;--letters:\d+)?$/.test(value))
        faults.push(`a style ${value}`)
    }
    const address = attribute(element, 'href') ?? ''
    if (
      /^\/\/|^[^/?#]*:/.test(address) &&
      !/^(?:https?|mailto|tel|ircs?|xmpp):/.test(address) &&
      !address.startsWith('#')
    ) {
      faults.push(`an address ${address}`)
    }
  }
  const styles = named(page, 'style').map(shownText)
  const style = bareStyle(styles.join(''))
  if (styles.length !== 1 || /@import|url\(|evil/.test(style)) faults.push('a strange style sheet')
  return faults
}
