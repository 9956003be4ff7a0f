import type { Image, Paragraph, PhrasingContent } from '@dwibahasa/model'
import { stringOf } from '../untrusted/string-of.js'
import type { RenderContext } from './render-context.js'

/** The image of a paragraph that holds nothing else and has a caption, its title; `undefined` where that is not so. */
export function figureImage({ children }: Paragraph, { options }: RenderContext): Image | undefined {
  if (options.figures === false || children?.length !== 1) return undefined
  const only: PhrasingContent | undefined = children[0]
  return only?.type === 'image' && stringOf(only.title) ? only : undefined
}
