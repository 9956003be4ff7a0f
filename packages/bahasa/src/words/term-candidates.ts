import { edge, type FormEnd, type FormTrie, type TrieNode } from './form-trie.js'
import type { Token } from './text-tokens.js'
import type { Unit } from './text-units.js'
import type { Distance } from './word-index.js'

/** A stretch of tokens that may be a mention of a form. */
export interface Candidate {
  readonly start: number
  /** The token after it. */
  readonly end: number
  readonly distance: Distance
  readonly formEnd: FormEnd
}

/** Nodes that have been reached before a token, each at its smallest distance. */
type Front = Map<TrieNode, Distance>

function reach(fronts: Map<number, Front>, end: number, node: TrieNode, distance: Distance): void {
  const front = fronts.get(end) ?? new Map<TrieNode, Distance>()
  fronts.set(end, front)
  const known = front.get(node)
  if (known === undefined || distance < known) front.set(node, distance)
}

const further = (one: Distance, other: Distance): Distance => (one > other ? one : other)

/** Everything that begins at a token and is a mention of some form, however far from it. */
export function candidatesAt(
  start: number,
  tokens: readonly Token[],
  trie: FormTrie,
  unitsAt: (start: number) => readonly Unit[],
): readonly Candidate[] {
  const found: Candidate[] = []
  const fronts = new Map<number, Front>([[start, new Map<TrieNode, Distance>([[trie.root, 0]])]])
  for (let at = start; fronts.size > 0; at += 1) {
    const front = fronts.get(at)
    fronts.delete(at)
    if (front === undefined) continue
    for (const [node, distance] of front) {
      for (const formEnd of node.ends) {
        found.push({ start, end: at, distance: further(distance, formEnd.least), formEnd })
      }
    }
    const joint = at === start ? 'none' : (tokens[at]?.joint ?? 'none')
    if (at === tokens.length || (at > start && joint === 'none')) continue
    const other = joint === 'space' ? 'hyphen' : 'space'
    for (const unit of unitsAt(at)) {
      for (const [node, distance] of front) {
        const next = node.next.get(edge(unit.part, joint))
        if (next !== undefined) reach(fronts, unit.end, next, further(distance, unit.distance))
        const rejoined = joint === 'none' ? undefined : node.next.get(edge(unit.part, other))
        if (rejoined !== undefined) reach(fronts, unit.end, rejoined, 2)
      }
    }
  }
  return found
}
