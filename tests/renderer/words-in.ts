import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

/** The words that a reader of some HTML sees, in their order; those of an image's text alternative too. */
export function wordsIn(html: string): readonly string[] {
  const texts: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (adapter.isTextNode(node)) texts.push(node.value)
    if (!('childNodes' in node)) return
    if (adapter.isElementNode(node)) texts.push(node.attrs.find(({ name }) => name === 'alt')?.value ?? '')
    for (const child of node.childNodes) visit(child)
  }
  visit(parseFragment(html))
  return texts.flatMap((text) => text.split(/\s+/)).filter((word) => word !== '')
}
