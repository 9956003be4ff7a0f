import type { BlockKey } from '@dwibahasa/model'
import type { BlockState } from './block-state.js'

/** One block as it was when somebody last said that both languages agree. */
export interface LockedBlock {
  /** The entry's key; for a body field followed by `#` and the field's name. */
  readonly document: string
  readonly key: BlockKey
  readonly type: string
  /** What it was in each language; absent where the language had no such block. */
  readonly id?: BlockState
  readonly en?: BlockState
  /** Whether it is an open question if the two belong together: nobody has said so, and too little tells. */
  readonly isOpen?: boolean
}

/** The blocks of a collection, by document, in the order of reading. */
export type Lock = ReadonlyMap<string, readonly LockedBlock[]>

/** The format that this program reads and writes. */
export const lockVersion = '2'

const lockHeader = `# dwibahasa.lock ${lockVersion}: which blocks belong together, and what they said when both languages agreed.`

/**
 * Writes a lock: documents by code unit, blocks in the order of reading, one a line. An empty line stands between any two,
 * since git takes changes to adjacent lines for a conflict: so two people may change neighbouring blocks.
 */
export function stringifyLock(lock: Lock): string {
  const documents = [...lock.keys()].sort()
  const lines = documents.flatMap((document) => (lock.get(document) ?? []).map(lockLine))
  return `${[lockHeader, ...lines].join('\n\n')}\n`
}

function lockLine(block: LockedBlock): string {
  const mark = block.isOpen === true ? '?' : ''
  return [encodeURI(block.document), block.key, block.type, sideText(block.id), mark + sideText(block.en)].join(' ')
}

function sideText(state: BlockState | undefined): string {
  return state === undefined ? '-' : `${state.hash}.${state.facts}.${state.sketch}`
}
