import { attribute, named, parsePage, shownText } from './page-elements.js'

const elements = new Set(
  'a article body dd details div dl dt footer h1 h2 h3 head header html li main meta nav ol p section span style sub summary sup table tbody td th thead title tr ul'.split(
    ' ',
  ),
)
const attributes = new Set(
  'aria-current aria-label charset class content href http-equiv id lang name role scope style tabindex value'.split(
    ' ',
  ),
)

/** The style sheet without its strings: what an entry adds to it may be nothing but one. */
function bareStyle(style: string): string {
  return style.replace(/@bottom-left \{ content: "(?:[\p{L}\p{N} ]|\\[\da-f]+ )*";/u, '')
}

/** What a browser would find on a page that a sheet may not hold; none where all is well. */
export function pageFaults(html: string): string[] {
  const page = parsePage(html)
  const faults: string[] = []
  for (const element of page.elements) {
    if (!elements.has(element.tagName)) faults.push(`an element ${element.tagName}`)
    for (const { name, value } of element.attrs) {
      if (!attributes.has(name)) faults.push(`an attribute ${element.tagName} ${name}`)
      if (name === 'style' && !/^--facts:\d+$/.test(value)) faults.push(`a style ${value}`)
    }
    const address = attribute(element, 'href') ?? ''
    if (/^\/\/|^[^/?#]*:/.test(address) && !/^https?:/.test(address) && !address.startsWith('#')) {
      faults.push(`an address ${address}`)
    }
  }
  const styles = named(page, 'style').map(shownText)
  const style = bareStyle(styles.join(''))
  if (styles.length !== 1 || /@import|url\(|evil/.test(style)) faults.push('a strange style sheet')
  return faults
}
