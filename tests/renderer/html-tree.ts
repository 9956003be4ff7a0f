import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'

type ParentNode = DefaultTreeAdapterTypes.ParentNode

/** Elements between whose children white space says nothing. */
const boxes: ReadonlySet<string> = new Set(
  '#document-fragment aside blockquote details div li ol section table tbody thead tr ul'.split(' '),
)

/** HTML as a browser reads it and writes it again. */
export function readAgain(html: string): string {
  return serialize(parseFragment(html))
}

/**
 * The same without what frameworks write differently: comments, the order of attributes, `""` as the value of a boolean
 * attribute, and line breaks beside blocks.
 */
export function normalised(html: string): string {
  const fragment = parseFragment(html)
  normalise(fragment)
  return serialize(fragment)
}

function normalise(parent: ParentNode): void {
  const kept: ParentNode['childNodes'] = []
  for (const node of parent.childNodes) {
    const last = kept.at(-1)
    if (node.nodeName === '#comment') continue
    if ('value' in node && last && 'value' in last) last.value += node.value
    else kept.push(node)
  }
  parent.childNodes = kept
  for (const node of kept) {
    if ('attrs' in node) {
      node.attrs.sort((a, b) => (a.name < b.name ? -1 : 1))
      normalise(node)
    }
  }
  if (boxes.has(parent.nodeName) || kept.some(({ nodeName }) => nodeName === 'br')) trimLines(parent)
}

/** Takes line breaks off the text beside elements and at both ends, and the text with them where nothing is left. */
function trimLines(parent: ParentNode): void {
  for (const node of parent.childNodes) if ('value' in node) node.value = node.value.replace(/^\n+|\n+$/g, '')
  parent.childNodes = parent.childNodes.filter((node) => !('value' in node) || node.value !== '')
}
