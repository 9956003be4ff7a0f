import { readFileSync } from 'node:fs'
import type { Point } from 'unist'
import { fileStart } from '../message/file-start.js'

const special = /[.*+?^${}()|[\]\\]/g

/** Where in the config an exception came from, as far as its stack or its location tell. */
export function configPlace(fault: unknown, path: string): Point {
  if (typeof fault !== 'object' || fault === null) return fileStart
  if ('loc' in fault && typeof fault.loc === 'object' && fault.loc !== null) {
    const { line, column } = fault.loc as { readonly line?: unknown; readonly column?: unknown }
    if (typeof line === 'number' && typeof column === 'number') return { line, column: column + 1 }
  }
  const text = fault instanceof Error ? `${fault.stack ?? ''}\n${fault.message}` : ''
  const place = new RegExp(`${path.replace(special, '\\$&')}:(\\d+):(\\d+)`).exec(text)
  if (place === null) return fileStart
  return { line: Math.max(1, Number(place[1])), column: Math.max(1, Number(place[2])) }
}

/** Where a property of the config is written: the deepest of its names that the text holds. */
export function placeOfProperty(path: string, property: readonly PropertyKey[]): Point {
  const text = readFileSync(path, 'utf8')
  let offset = 0
  for (const name of property) {
    const found = new RegExp(`(?<![\\w$-])['"]?${String(name).replace(special, '\\$&')}['"]?\\s*[:,(]`).exec(
      text.slice(offset),
    )
    if (found === null) break
    offset += found.index
  }
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset }
}
