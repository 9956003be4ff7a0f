import type { Node } from '@dwibahasa/model'

/** What Markdown has no words for, or other words. */
const unsaid: ReadonlySet<string> = new Set(['key', 'status', 'locale', 'anchor', 'entryKey', 'blockKey'])

/**
 * A tree as Markdown can say it: without keys, anchors and statuses, links by the address that is written. A link that
 * GFM makes of an address in running text is that text, for GFM makes one of it wherever it stands.
 */
export function markdownEssence(node: Node): unknown {
  if (!('children' in node)) return fieldsOf(node)
  const children: unknown[] = []
  for (const child of node.children.flatMap(withoutAutolink)) {
    const last = children.at(-1)
    if (child.type !== 'text' || !isText(last)) children.push(markdownEssence(child))
    else children[children.length - 1] = { type: 'text', value: last.value + child.value }
  }
  return { ...fieldsOf(node), children }
}

function fieldsOf(node: Node): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(node)) {
    if (unsaid.has(name) && !(node.type === 'foreign' && name === 'locale')) continue
    if (name !== 'title' || value !== '') fields[name] = value
  }
  // Raw HTML may be indented, and may end without the line break that what is written ends in.
  if (node.type === 'html') fields.value = node.value.trim()
  // A line break in code is a space to whoever renders it.
  if (node.type === 'inlineCode') fields.value = node.value.replaceAll('\n', ' ')
  if (node.type === 'code' && node.meta !== undefined) fields.meta = node.meta.trim()
  if (node.type === 'link') {
    const { entryKey, anchor, url } = node
    const fragment = anchor === undefined ? '' : `#${anchor}`
    fields.url = entryKey === undefined ? fragment || url : `/${entryKey}${fragment}`
  }
  return fields
}

function withoutAutolink(node: Node): Node[] {
  if (node.type !== 'link' || node.children.length !== 1) return [node]
  const [child] = node.children
  if (child?.type !== 'text') return [node]
  return [child.value, `http://${child.value}`, `mailto:${child.value}`].includes(node.url) ? [child] : [node]
}

function isText(node: unknown): node is { readonly type: 'text'; readonly value: string } {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'text'
}
