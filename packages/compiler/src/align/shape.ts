import type { Block } from '@dwibahasa/model'

/** Whether two blocks are of one type. */
export function sameType(one: Block, other: Block | undefined): boolean {
  return one.type === other?.type
}

/** Whether two blocks are of one type and agree in what makes them look alike: depth, numbering, being a label. */
export function sameShape(one: Block, other: Block | undefined): boolean {
  return other !== undefined && shapeOf(one) === shapeOf(other)
}

function shapeOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `heading ${block.depth}`
    case 'list':
      return block.ordered ? 'ordered list' : 'list'
    case 'paragraph':
      return block.label === true ? 'label' : 'paragraph'
    default:
      return block.type
  }
}
