import type { Paragraph, PhrasingContent } from '@dwibahasa/model'
import { stringOf } from '../untrusted/string-of.js'
import { cleanLine } from './clean-line.js'
import { trimText } from './trim-text.js'

/**
 * The caption of a paragraph that holds an image and nothing else: the title of the image, as in HTML. Nothing where the
 * text alternative says the same, for here both are read.
 */
export function figureCaption({ children }: Paragraph): string {
  const only: PhrasingContent | undefined = children?.length === 1 ? children[0] : undefined
  if (only?.type !== 'image') return ''
  const caption = trimText(cleanLine(stringOf(only.title)))
  return caption === trimText(cleanLine(stringOf(only.alt))) ? '' : caption
}
