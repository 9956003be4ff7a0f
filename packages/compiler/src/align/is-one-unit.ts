import type { Block } from '@dwibahasa/model'

/** Whether a block is one unit to the aligner: a row is, with its cells. */
export function isOneUnit(block: Block): boolean {
  return ['heading', 'paragraph', 'code', 'html', 'tableRow'].includes(block.type)
}
