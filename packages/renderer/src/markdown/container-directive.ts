import type { ContainerDirective } from 'mdast-util-directive'
import { directiveToMarkdown } from 'mdast-util-directive'
import type { Handle } from 'mdast-util-to-markdown'

const print = directiveToMarkdown().handlers?.containerDirective

/**
 * A directive whose label is escaped as any other line of text.
 *
 * `mdast-util-directive` writes the label of a container outside of what `mdast-util-to-markdown` takes for text, and so
 * with hardly an escape. Here the label is written before, as text, and handed on as it is.
 */
export const containerDirective: Handle = (node: ContainerDirective, parent, state, info) => {
  const [label, ...children] = node.children
  if (label?.type !== 'paragraph' || label.data?.directiveLabel !== true) {
    return print?.(node, parent, state, info) ?? ''
  }
  const exits = [state.enter('phrasing'), state.enter('label'), state.enter('containerDirectiveLabel')]
  const value = state.containerPhrasing(label, { ...info, before: '[', after: ']' })
  for (const exit of exits.reverse()) exit()
  const written = { ...label, children: value ? [{ type: 'html' as const, value }] : [] }
  return print?.({ ...node, children: [written, ...children] }, parent, state, info) ?? ''
}
