import type { Document } from '@dwibahasa/model'
import { labels } from '@dwibahasa/renderer'
import { withoutSpace } from './without-space.js'

interface Loose {
  readonly type: string
  readonly value?: string
  readonly alt?: string
  readonly url?: string
  readonly number?: number
  readonly label?: true
  readonly children?: readonly Loose[]
}

const boxes: ReadonlySet<string> = new Set(['note', 'case', 'question', 'answer'])

/** All text that a reader of a document sees, fixed words included, without any white space. */
export function shownText(document: Document): string {
  const words = labels[document.locale]
  const definitions: Loose[] = []
  const references = new Map<number | undefined, number>()

  const textOf = (node: Loose): string => {
    if (node.type === 'footnoteDefinition') {
      definitions.push(node)
      return ''
    }
    if (node.type === 'footnoteReference') {
      references.set(node.number, (references.get(node.number) ?? 0) + 1)
      return String(node.number)
    }
    if (node.type === 'image') return isLoadable(node.url ?? '') ? '' : htmlText(node.alt)
    const children = node.children ?? []
    const isTitled = children[0]?.type === 'paragraph' && children[0].label === true
    const title = boxes.has(node.type) && !isTitled ? words[node.type as 'note'] : ''
    return title + htmlText(node.value) + children.map(textOf).join('')
  }

  let text = textOf(document as Loose)
  if (definitions.length > 0) text += words.footnotes
  // All are read before the first is shown: what refers to it may stand in the last.
  const contents: string[] = []
  for (const definition of definitions) contents.push((definition.children ?? []).map(textOf).join(''))
  for (const [index, { number }] of definitions.entries()) {
    text += contents[index]
    for (let nth = 1; nth <= (references.get(number) ?? 0); nth++) text += nth > 1 ? `↩${nth}` : '↩'
    references.delete(number)
  }
  return withoutSpace(text)
}

/** What HTML cannot hold becomes U+FFFD: in each string, for halves in two strings make no whole. */
function htmlText(value = ''): string {
  return value.replace(/\0|\p{Surrogate}/gu, '\ufffd')
}

function isLoadable(url: string): boolean {
  const scheme = /^[^/?#]*?(?=:)/.exec(url)?.[0]
  return url !== '' && !url.startsWith('//') && (scheme === undefined || scheme === 'https')
}
