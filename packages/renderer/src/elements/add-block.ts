import type { BlockContent, Blockquote, Code, Html } from '@dwibahasa/model'
import { stringOf } from '../untrusted/string-of.js'
import { wordsOf } from '../untrusted/words-of.js'
import { addBlocks } from './add-blocks.js'
import { addChild } from './add-child.js'
import { addPhrasing } from './add-phrasing.js'
import { blockElement } from './block-element.js'
import { boxElement } from './box-element.js'
import { cleanValue } from './clean-value.js'
import { element } from './element.js'
import type { ElementContext } from './element-context.js'
import type { ElementChild, ElementNode } from './element-node.js'
import { headingElement } from './heading-element.js'
import { listElement } from './list-element.js'
import { paragraphElement } from './paragraph-element.js'
import { tableElement } from './table-element.js'

/** One block. A line break follows it unless it is empty. */
export function addBlock(into: ElementChild[], node: BlockContent, context: ElementContext): void {
  switch (node.type) {
    case 'heading':
      into.push(headingElement(node, context))
      break
    case 'paragraph':
      into.push(paragraphElement(node, context))
      break
    case 'thematicBreak':
      into.push(blockElement('hr', {}, node, context, []))
      break
    case 'blockquote':
      into.push(quoteElement(node, context))
      break
    case 'list':
      into.push(listElement(node, context))
      break
    case 'table':
      into.push(tableElement(node, context))
      break
    case 'code':
      into.push(codeElement(node, stringOf(node.lang), context))
      break
    case 'html':
      if (context.options.html === 'omit') return
      into.push(codeElement(node, 'html', context))
      break
    case 'footnoteDefinition':
      context.definitions.add(node)
      return
    case 'note':
      into.push(boxElement('aside', { role: 'note' }, node, context))
      break
    case 'case':
      into.push(boxElement('section', {}, node, context))
      break
    case 'question':
      into.push(boxElement('div', {}, node, context))
      break
    case 'answer':
      if (context.options.answers === 'omit') return
      into.push(boxElement('details', { open: context.options.answers === 'open' }, node, context))
      break
    default:
      addStrange(into, node, context)
      return
  }
  addChild(into, context.lineBreak)
}

function quoteElement(node: Blockquote, context: ElementContext): ElementNode {
  return blockElement(
    'blockquote',
    {},
    node,
    context,
    addBlocks(addChild([], context.lineBreak), node.children, context),
  )
}

/** The class is the first word of the language only: a second word would be a class of the author's choice. */
function codeElement(node: Code | Html, lang: string, context: ElementContext): ElementNode {
  const [word] = lang.trim().split(/\s/)
  const value = cleanValue(node.value)
  const text = addChild([], value && `${value}\n`)
  const code = element('code', { class: word && `language-${word}` }, text)
  return blockElement('pre', { class: 'dwi-code' }, node, context, [code])
}

/** A node of an unknown type, or of a known one in the wrong place, is passed over, but what it holds is not. */
function addStrange(into: ElementChild[], node: never, context: ElementContext): void {
  const strange: { readonly children?: unknown } = node
  const { children } = strange
  const isLeaf = !Array.isArray(children)
  const words = isLeaf ? addPhrasing([], [node], context) : addChild([], cleanValue(wordsOf(node)))
  if (words.length > 0) {
    into.push(element('p', {}, words))
    addChild(into, context.lineBreak)
  }
  if (!isLeaf) addBlocks(into, children, context)
}
