import type { Block } from './block.js'
import type { TreeNode } from './tree-node.js'

/** How often each thing happens to a block. */
export interface Drift {
  readonly dropped: number
  readonly merged: number
  readonly inserted: number
  readonly moved: number
}

/**
 * Makes of a document's blocks one that has drifted: blocks dropped, merged with the next one, inserted and moved.
 *
 * @param strange Blocks of other documents in the same language, some of which are inserted.
 */
export function perturb(
  blocks: readonly Block[],
  strange: readonly Block[],
  drift: Drift,
  next: () => number,
): readonly Block[] {
  const kept = blocks.filter((block) => isFixed(block) || next() >= drift.dropped)
  const drifted = inserted(merged(kept, drift, next), strange, drift, next)
  for (const block of [...drifted]) {
    if (isFixed(block) || next() >= drift.moved) continue
    drifted.splice(drifted.indexOf(block), 1)
    place(block, Math.floor(next() * (drifted.length + 1)), drifted)
  }
  return drifted.map(levelled)
}

/** What says nothing, and what could not stand elsewhere: the label of a directive. */
function isFixed({ kind, node }: Block): boolean {
  return kind === undefined || (node.data !== undefined && 'directiveLabel' in node.data)
}

function merged(blocks: readonly Block[], drift: Drift, next: () => number): readonly Block[] {
  const whole: Block[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    const [one, other] = [blocks[at], blocks[at + 1]]
    if (one === undefined) continue
    if (other !== undefined && canMerge(one, other, blocks[at + 2]) && next() < drift.merged) {
      const children = [...(one.node.children ?? []), { type: 'text', value: ' ' }, ...(other.node.children ?? [])]
      whole.push({ ...one, node: { ...one.node, children }, of: [...one.of, ...other.of] })
      at += 1
    } else whole.push(one)
  }
  return whole
}

/** Paragraphs of one parent, or the only ones of two items of one list. */
function canMerge(one: Block, other: Block, third: Block | undefined): boolean {
  if (one.kind !== 'paragraph' || other.kind !== 'paragraph' || isFixed(one) || isFixed(other)) return false
  if (isPicture(one) || isPicture(other)) return false
  const [parent, otherParent] = [one.path.at(-1), other.path.at(-1)]
  if (parent === otherParent) return true
  const areItems = parent?.type === 'listItem' && otherParent?.type === 'listItem'
  return areItems && one.path.at(-2) === other.path.at(-2) && third?.path.includes(otherParent) !== true
}

function isPicture({ node }: Block): boolean {
  return (node.children ?? []).every(({ type }) => type === 'image' || type === 'imageReference')
}

function inserted(blocks: readonly Block[], strange: readonly Block[], drift: Drift, next: () => number): Block[] {
  const all = [...blocks]
  for (const block of blocks) {
    if (next() >= drift.inserted) continue
    const found = strange[Math.floor(next() * strange.length)]
    if (found !== undefined) place({ ...found, of: [] }, all.indexOf(block), all)
  }
  return all
}

/** Puts a block at a place that it may stand in: there or, where it may not, the next one that follows. */
function place(block: Block, at: number, blocks: Block[]): void {
  for (let tried = 0; tried <= blocks.length; tried += 1) {
    const to = (at + tried) % (blocks.length + 1)
    const path = commonPath(blocks[to - 1], blocks[to])
    if (!mayStandIn(block, path)) continue
    const item: readonly TreeNode[] = path.at(-1)?.type === 'list' ? [{ type: 'listItem', children: [] }] : []
    blocks.splice(to, 0, { ...block, path: [...path, ...item] })
    return
  }
  // A row whose table is gone.
}

function mayStandIn({ kind }: Block, path: readonly TreeNode[]): boolean {
  const parent = path.at(-1)?.type
  if (kind === 'tableRow' || parent === 'table') return kind === 'tableRow' && parent === 'table'
  return kind === 'paragraph' || !path.some(({ type }) => type === 'list')
}

/** What two neighbours both stand in. Frontmatter and labels stay what comes first. */
function commonPath(one: Block | undefined, other: Block | undefined): readonly TreeNode[] {
  const [path, otherPath] = [one?.path ?? [], other?.path ?? []]
  const differs = path.findIndex((node, depth) => node !== otherPath[depth])
  return differs === -1 ? path : path.slice(0, differs)
}

/** Headings say no more how deep they are. */
function levelled(block: Block): Block {
  if (block.kind !== 'heading' || (block.node.depth ?? 0) <= 2) return block
  return { ...block, node: { ...block.node, depth: 2 } }
}
