import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'

type Parent = DefaultTreeAdapterTypes.ParentNode
type Element = DefaultTreeAdapterTypes.Element

const blocks: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote hr pre table thead tbody tr td th div section'.split(' '),
)

/**
 * HTML as a browser reads it, in one form: white space that nobody sees is gone, attributes are sorted, and so is what
 * the renderer says beyond what Markdown does, such as the anchors of headings and the names of checkboxes.
 */
export function normaliseHtml(html: string): string {
  const fragment = parseFragment(html)
  normaliseBelow(fragment, false)
  return serialize(fragment)
}

/** The same without links; their words stay. */
export function withoutLinks(html: string): string {
  return normaliseHtml(html).replace(/<\/?a\b[^>]*>/g, '')
}

function normaliseBelow(parent: Parent, verbatim: boolean): void {
  for (const node of [...parent.childNodes]) {
    if (adapter.isTextNode(node)) {
      if (!verbatim) node.value = node.value.replace(/[ \t\n]+/g, ' ')
    } else if (adapter.isElementNode(node)) {
      node.attrs = node.attrs.filter(({ name, value }) => !isOurs(node.tagName, name, value)).map(asWritten)
      node.attrs.sort((a, b) => (a.name < b.name ? -1 : 1))
      normaliseBelow(node, verbatim || node.tagName === 'pre' || node.tagName === 'textarea')
      if (node.attrs.some(({ value }) => value === 'dwi-table')) unwrap(node)
    }
  }
  if (!verbatim) trimAroundBlocks(parent)
}

function isOurs(element: string, name: string, value: string): boolean {
  if (name === 'id') return /^h[1-6]$/.test(element)
  if (name === 'scope') return element === 'th'
  if (name === 'aria-label') return element === 'input'
  return name === 'class' && (value === 'dwi-code' || value === 'dwi-task')
}

/** GFM says how a cell is aligned by an attribute, which HTML has given up; here it is a class. */
function asWritten({ name, value }: Element['attrs'][number]): Element['attrs'][number] {
  const [, side] = /^dwi-(left|right|center)$/.exec(name === 'class' ? value : '') ?? []
  return side === undefined ? { name, value } : { name: 'align', value: side }
}

function unwrap(element: Element): void {
  for (const child of [...element.childNodes]) {
    adapter.detachNode(child)
    if (element.parentNode) adapter.insertBefore(element.parentNode, child, element)
  }
  adapter.detachNode(element)
}

/** White space at the edges of blocks, and between them. */
function trimAroundBlocks(parent: Parent): void {
  const isEdge = (node: DefaultTreeAdapterTypes.ChildNode | undefined): boolean =>
    node === undefined ? !('tagName' in parent) || blocks.has(parent.tagName) : blocks.has(node.nodeName)
  for (const node of [...parent.childNodes]) {
    if (!adapter.isTextNode(node)) continue
    const { childNodes } = parent
    const at = childNodes.indexOf(node)
    if (isEdge(childNodes[at - 1])) node.value = node.value.trimStart()
    if (isEdge(childNodes[at + 1])) node.value = node.value.trimEnd()
    if (node.value === '') adapter.detachNode(node)
  }
}
