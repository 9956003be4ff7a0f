import type { Point, Position } from 'unist'
import type { VFileMessage } from 'vfile-message'
import type { BlockChange } from './block-change.js'

/** A second place that belongs to a finding, such as the twin of a block. */
export interface RelatedPlace {
  /** Path relative to the project's root, with `/`. */
  readonly file: string
  readonly place?: Point | Position
  /** What stands there, in the reader's language. */
  readonly text: string
}

/**
 * Something that is wrong with content: a `VFileMessage` whose `source` is `dwibahasa`, whose `ruleId` never changes, and
 * whose `fatal` tells an error (`true`) from a warning (`false`). `change` stands with stale blocks.
 */
export type Finding = VFileMessage & { readonly related?: readonly RelatedPlace[]; readonly change?: BlockChange }
