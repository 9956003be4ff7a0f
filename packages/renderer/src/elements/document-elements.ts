import type { Document } from '@dwibahasa/model'
import { brokenAddresses } from '../rendering/broken-addresses.js'
import { createRenderContext } from '../rendering/create-render-context.js'
import { countAfresh } from '../untrusted/node-count.js'
import { addBlocks } from './add-blocks.js'
import { addChild } from './add-child.js'
import type { ElementContext } from './element-context.js'
import type { ElementChild } from './element-node.js'
import type { ElementOptions } from './element-options.js'
import { footnotesElement } from './footnotes-element.js'
import { withoutBrokenLinks } from './without-broken-links.js'

/**
 * A document as the elements that `toHtml` writes, as data: what they are made with comes after.
 *
 * @throws TypeError where `document` is no root.
 */
export function documentElements(
  document: Document,
  options: ElementOptions,
  lineBreak: ElementContext['lineBreak'],
): readonly ElementChild[] {
  return countAfresh(() => {
    const context = { ...createRenderContext(document, options), lineBreak }
    const children = addBlocks([], document.children, context)
    const footnotes = footnotesElement(context)
    if (footnotes) addChild(children, footnotes)
    const broken = brokenAddresses(context)
    const all = addChild(children, footnotes ? lineBreak : '')
    return broken.size > 0 ? withoutBrokenLinks(all, broken) : all
  })
}
