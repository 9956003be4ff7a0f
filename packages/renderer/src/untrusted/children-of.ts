/** The children of a node that may come from anywhere: none where the field is no list. */
export function childrenOf<Child>(children: readonly Child[] | undefined): readonly Child[] {
  return Array.isArray(children) ? children : []
}
