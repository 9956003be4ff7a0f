import type { Image, Paragraph } from '@dwibahasa/model'
import type { RenderContext } from './render-context.js'

/** The image of a paragraph that holds nothing else and has a caption, its title; `undefined` where that is not so. */
export function figureImage({ children }: Paragraph, { options }: RenderContext): Image | undefined {
  if (children?.length !== 1 || options.figures === false) return undefined
  const [only] = children
  return only?.type === 'image' && only.title && typeof only.title === 'string' ? only : undefined
}
