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

/** What mends a finding beyond doubt. */
export interface FindingFix {
  /** What has to stand at the finding's place in place of `actual`. */
  readonly text: string
  /** The heading whose text changes by it, and with it the heading's anchor: `topics/asean#k0a1b2`. */
  readonly heading?: string
}

/**
 * Something that is wrong with content: a `VFileMessage` whose `source` is `dwibahasa`, whose `ruleId` never changes, and
 * whose `fatal` tells an error (`true`) from a warning (`false`). `change` stands with stale blocks.
 */
export type Finding = VFileMessage & {
  readonly related?: readonly RelatedPlace[]
  readonly change?: BlockChange
  readonly fix?: FindingFix
}
