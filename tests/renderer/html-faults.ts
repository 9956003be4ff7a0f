import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

/** The attributes that each element may have; an element that is not listed is a fault. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['id', 'href', 'title', 'class', 'role', 'aria-label'],
  aside: ['class', 'role'],
  blockquote: [],
  br: [],
  code: ['class'],
  del: [],
  details: ['class', 'open'],
  div: ['class', 'role', 'tabindex', 'aria-label'],
  em: [],
  figcaption: [],
  figure: ['class'],
  h1: ['id'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  hr: [],
  i: [],
  img: ['src', 'alt', 'title'],
  input: ['type', 'disabled', 'checked', 'aria-label'],
  li: ['id', 'class', 'value'],
  ol: ['start'],
  p: ['class'],
  pre: ['class'],
  section: ['class'],
  span: [],
  strong: [],
  summary: ['class'],
  sup: ['id'],
  table: [],
  tbody: [],
  td: ['class'],
  th: ['class', 'scope'],
  thead: [],
  tr: [],
  ul: [],
}

const everywhere = ['data-key', 'data-status', 'lang']

/** The values that an attribute may have, for those where not every value is harmless. */
const harmless: Readonly<Record<string, RegExp>> = {
  class: /^(dwi-[a-z-]+( dwi-[a-z-]+)*|language-\S+)$/,
  'data-status': /^(stale|missing|mismatch)$/,
  href: /^(?!\/\/)((https?|mailto|tel|ircs?|xmpp):|[^:]*$|[^:]*?[/?#])/i,
  lang: /^(id|en)$/,
  role: /^(region|note|doc-noteref)$/,
  scope: /^col$/,
  src: /^(?!\/\/)(https?:|[^:]*$|[^:]*?[/?#])/i,
  start: /^\d{1,9}$/,
  tabindex: /^0$/,
  type: /^checkbox$/,
  value: /^\d{1,6}$/,
}

/** What a browser would find in a piece of HTML that the renderer may not write; none where all is well. */
export function htmlFaults(html: string | DefaultTreeAdapterTypes.DocumentFragment): string[] {
  return faultsBelow(typeof html === 'string' ? parseFragment(html) : html)
}

function faultsBelow(parent: DefaultTreeAdapterTypes.ParentNode): string[] {
  return parent.childNodes.flatMap((node) => {
    if (node.nodeName === '#text') return []
    if (!('tagName' in node)) return [`a node ${node.nodeName}`]
    const attributes = Object.hasOwn(allowed, node.tagName) ? allowed[node.tagName] : undefined
    const faults = attributes ? [] : [`an element ${node.tagName}`]
    for (const { name, value } of node.attrs) {
      if (![...(attributes ?? []), ...everywhere].includes(name)) faults.push(`an attribute ${node.tagName} ${name}`)
      const pattern = Object.hasOwn(harmless, name) ? harmless[name] : undefined
      if (pattern && !pattern.test(value)) faults.push(`a value ${node.tagName} ${name}=${value}`)
    }
    return [...faults, ...faultsBelow(node)]
  })
}
