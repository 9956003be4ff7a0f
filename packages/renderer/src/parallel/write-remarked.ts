import type { BlockContent } from '@dwibahasa/model'
import type { TextContext } from '../text/text-context.js'
import { wrapText } from '../text/wrap-text.js'
import { writeBlock } from '../text/write-block.js'
import { writeLines } from '../text/write-lines.js'

/** Writes a block below the remarks on it. */
export function writeRemarked(
  block: BlockContent,
  remarks: readonly string[],
  width: number,
  context: TextContext,
): void {
  for (const remark of remarks) writeLines(wrapText(`(${remark})`, width), context)
  writeBlock(block, width, context)
}
