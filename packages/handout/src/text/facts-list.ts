import type { List } from '@dwibahasa/model'
import type { Fact } from '../sheet/fact.js'
import { factNodes } from '../tree/fact-nodes.js'
import { textNode } from '../tree/text-node.js'

/** Facts as a list, `- Didirikan: 1945`; its keys put the facts of two languages side by side. */
export function factsList(facts: readonly Fact[], key = 'facts'): List {
  return {
    type: 'list',
    key,
    ordered: false,
    children: facts.map((fact, index) => ({
      type: 'listItem',
      key: `${key}:${index}`,
      children: [{ type: 'paragraph', children: [textNode(`${fact.label}: `), ...factNodes(fact)] }],
    })),
  }
}
