import type { BlockRule } from '../rule.js'

/** Every image says in words what it shows (WCAG 1.1.1). */
export const imageAlt: BlockRule = {
  kind: 'block',
  name: 'image-alt',
  severity: 'error',
  check: (block, { report }) => {
    for (const node of block.nodes) {
      if (node.type !== 'image' || node.alt.trim() !== '') continue
      report({ place: block.placeOf(node), values: { url: node.url } })
    }
  },
}
