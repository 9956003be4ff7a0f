import type { Node } from '@dwibahasa/model'

/** A tree as a person reads it: one node a line, what it holds below it. Keys are left out. */
export function treeOutline(node: Node, indent = ''): string {
  const { type, key, children, locale, value, ...fields } = {
    key: '',
    children: [],
    locale: undefined,
    value: undefined,
    ...node,
  }
  const named = Object.entries({ ...(type === 'root' ? {} : { locale }), ...fields }).flatMap(([name, field]) =>
    field === undefined ? [] : [`${name}=${JSON.stringify(field)}`],
  )
  const line = [type, ...named, ...(value === undefined ? [] : [JSON.stringify(value)])].join(' ')
  const below = children.map((child: Node) => treeOutline(child, type === 'root' ? '' : `${indent}  `))
  return type === 'root' ? below.join('') : `${indent}${line}\n${below.join('')}`
}
