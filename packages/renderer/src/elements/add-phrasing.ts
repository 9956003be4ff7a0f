import type { PhrasingContent } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { localeOf } from '../untrusted/locale-of.js'
import { maximumDepth } from '../untrusted/maximum-depth.js'
import { textContent } from '../untrusted/text-content.js'
import { wordsOf } from '../untrusted/words-of.js'
import { addChild } from './add-child.js'
import { addImage } from './add-image.js'
import { addLink } from './add-link.js'
import { cleanValue } from './clean-value.js'
import { element } from './element.js'
import type { ElementContext } from './element-context.js'
import type { ElementChild } from './element-node.js'
import { footnoteReferenceElement } from './footnote-reference-element.js'

/** Adds what stands in a line of text, and gives the children back. */
export function addPhrasing(
  into: ElementChild[],
  nodes: readonly PhrasingContent[],
  context: ElementContext,
): ElementChild[] {
  if (context.depth >= maximumDepth) return addChild(into, cleanValue(textContent(childrenOf(nodes))))
  context.depth++
  for (const node of childrenOf(nodes)) if (isNode(node)) addNode(into, node, context)
  context.depth--
  return into
}

function addNode(into: ElementChild[], node: PhrasingContent, context: ElementContext): void {
  switch (node.type) {
    case 'text':
      addChild(into, cleanValue(node.value))
      return
    case 'emphasis':
      into.push(element('em', {}, addPhrasing([], node.children, context), { node }))
      return
    case 'strong':
      into.push(element('strong', {}, addPhrasing([], node.children, context), { node }))
      return
    case 'delete':
      into.push(element('del', {}, addPhrasing([], node.children, context), { node }))
      return
    case 'inlineCode':
      into.push(element('code', {}, addChild([], cleanValue(node.value)), { node }))
      return
    case 'break':
      into.push(element('br', {}, [], { node }))
      addChild(into, context.lineBreak)
      return
    case 'link':
      addLink(into, node, context)
      return
    case 'image':
      addImage(into, node, context)
      return
    case 'html':
      if (context.options.html !== 'omit') addChild(into, cleanValue(node.value))
      return
    case 'footnoteReference':
      into.push(footnoteReferenceElement(node, context))
      return
    case 'foreign': {
      // Indonesian sets foreign words in italics (EYD V); English does not set Indonesian names so.
      const lang = localeOf(node.locale)
      into.push(element(lang === 'en' ? 'i' : 'span', { lang }, addPhrasing([], node.children, context), { node }))
      return
    }
    default:
      addStrange(into, node, context)
  }
}

/** A node of an unknown type, or of a known one in the wrong place, is passed over, but what it holds is not. */
function addStrange(into: ElementChild[], node: never, context: ElementContext): void {
  const strange: { readonly children?: readonly PhrasingContent[] } = node
  addChild(into, cleanValue(wordsOf(node)))
  if (strange.children) addPhrasing(into, strange.children, context)
}
