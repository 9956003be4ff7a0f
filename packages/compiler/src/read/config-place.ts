import { existsSync, readFileSync } from 'node:fs'
import type { Point } from 'unist'
import { fileStart } from '../message/file-start.js'

const special = /[.*+?^${}()|[\]\\]/g

/** Where in the config an exception came from, as far as its stack or its message tell. */
export function configPlace(fault: unknown, path: string): Point {
  const text = fault instanceof Error ? `${fault.message}\n${fault.stack ?? ''}` : ''
  const place = new RegExp(`${path.replace(special, '\\$&')}:(\\d+):(\\d+)`).exec(text)
  if (place === null) return fileStart
  const line = Math.max(1, Number(place[1]))
  // The parser's columns count from 0, those of a stack from 1.
  const column = Number(place[2]) + (text.startsWith('ParseError') ? 1 : 0)
  const written = readFileSync(path, 'utf8').split('\n')[line - 1] ?? ''
  // What an import throws has the columns of the module that the config was turned into.
  return { line, column: column > written.length + 1 ? 1 : Math.max(1, column) }
}

/** Where a property of the config is written: the deepest of its names that the text holds. */
export function placeOfProperty(path: string, property: readonly PropertyKey[]): Point {
  // A config that was handed over as an object stands in no file.
  if (!existsSync(path)) return fileStart
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
