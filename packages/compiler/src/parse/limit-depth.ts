import type { Nodes, Root } from 'mdast'
import type { Processor } from 'unified'

/** A tree is nested so deep that walking it would overflow the stack. */
export class NestingError extends RangeError {
  readonly code = 'nesting-too-deep'
  /** In levels. */
  readonly limit: number = treeDepthLimit
}

// The tree is built without recursion and walked with it. Far below what a stack holds, and far above what anybody writes.
const treeDepthLimit = 1000

/**
 * Has the parser refuse a tree before anything walks it. To wait for the overflow would not do: a regular expression that
 * is compiled just then ends the process.
 *
 * Used before the plugins whose transforms walk the tree.
 */
export function limitDepth(this: Processor): void {
  const data: { fromMarkdownExtensions?: unknown[] } = this.data()
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push({ transforms: [refuseDeepTree] })
}

function refuseDeepTree(tree: Root): undefined {
  let level: readonly Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > treeDepthLimit) throw new NestingError(`Nested more than ${treeDepthLimit} deep`)
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []))
  }
}
