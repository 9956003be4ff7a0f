import type { ListItem, Paragraph } from '@dwibahasa/model'
import { contentsOf } from '../untrusted/contents-of.js'
import { isNode } from '../untrusted/is-node.js'
import { maximumDepth } from '../untrusted/maximum-depth.js'
import { addBlock } from './add-block.js'
import { addBlocks } from './add-blocks.js'
import { addChild } from './add-child.js'
import { addPhrasing } from './add-phrasing.js'
import { blockElement } from './block-element.js'
import { element } from './element.js'
import type { ElementContext } from './element-context.js'
import type { ElementChild, ElementNode } from './element-node.js'
import { keyOf } from './key-of.js'
import { paragraphElement } from './paragraph-element.js'
import { stateGiven } from './state-given.js'

/** An item. In a tight list a paragraph has no element, unless it has something to say or follows another. */
export function listItemElement(node: ListItem, loose: boolean, context: ElementContext): ElementNode {
  const task = typeof node.checked === 'boolean'
  const children: ElementChild[] = []
  let box = task ? taskBox(node.checked === true, context) : []
  if (context.depth >= maximumDepth) {
    const all = addBlocks([...box], node.children, context)
    return blockElement('li', { class: task && 'dwi-task' }, node, context, all)
  }
  context.depth++
  let afterText = false
  for (const child of contentsOf(node)) {
    if (!isNode(child)) continue
    // Always, for the next one to show something may be text as well: words of two paragraphs would be one.
    if (afterText) addChild(children, '\n')
    if (child.type === 'paragraph' && (loose || afterText)) {
      children.push(paragraphElement(child, context, box))
      addChild(children, context.lineBreak)
      afterText = false
    } else {
      for (const part of box) addChild(children, part)
      afterText = child.type === 'paragraph'
      if (child.type === 'paragraph') addTight(children, child, context)
      else addBlock(children, child, context)
    }
    box = []
  }
  context.depth--
  for (const part of box) addChild(children, part)
  return blockElement('li', { class: task && 'dwi-task' }, node, context, children)
}

/** A paragraph without an element of its own. */
function addTight(into: ElementChild[], node: Paragraph, context: ElementContext): void {
  const children = addPhrasing([], node.children, context)
  const state = element('span', stateGiven(node, context), children, keyOf(node))
  if (Object.keys(state.attributes).length > 0) into.push(state)
  else for (const child of children) addChild(into, child)
}

function taskBox(checked: boolean, context: ElementContext): readonly ElementChild[] {
  const name = checked ? context.labels.taskDone : context.labels.taskOpen
  return [element('input', { type: 'checkbox', disabled: true, checked, 'aria-label': name }, []), ' ']
}
