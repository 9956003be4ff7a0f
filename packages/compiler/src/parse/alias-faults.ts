import { type Document, type Node, visit } from 'yaml'

/** What is wrong with an alias: the name of its words in `locales/`, below `yaml`. */
export interface AliasFault {
  readonly word: 'circular' | 'unresolved'
  readonly range: readonly [number, number]
}

/** Finds aliases (`*name`) that stand for nothing, and those that would hold themselves for ever. */
export function aliasFaults(contents: Document['contents']): readonly AliasFault[] {
  const faults: AliasFault[] = []
  const anchors = new Map<string, Node>()
  if (contents === null) return faults
  visit(contents, {
    Alias: (_, alias, path) => {
      const target = anchors.get(alias.source)
      const range: AliasFault['range'] = [alias.range?.[0] ?? 0, alias.range?.[1] ?? 0]
      if (target === undefined) faults.push({ word: 'unresolved', range })
      else if (path.some((above) => above === target)) faults.push({ word: 'circular', range })
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return faults
}
