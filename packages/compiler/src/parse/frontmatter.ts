import type { Point, Position } from 'unist'
import { isCollection, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Findings } from '../message/findings.js'
import { aliasFaults } from './alias-faults.js'
import { bodyShift } from './body-shift.js'
import type { PlaceShift } from './lowering.js'
import { yamlDepth } from './yaml-depth.js'
import { yamlFaultWord } from './yaml-fault-word.js'

/** One value of a frontmatter. */
export interface FieldSource {
  readonly name: string
  readonly value: unknown
  /** The place of the name. */
  readonly namePlace: Position
  /** The place of what lies at a path inside the value; where there is nothing, of the nearest thing around it. */
  readonly placeOf: (path: readonly PropertyKey[]) => Position
  /** The place of a name that lies at a path inside the value. */
  readonly namePlaceOf: (path: readonly PropertyKey[]) => Position
  /** How places in the Markdown that the value may be become places of the file. */
  readonly shift: PlaceShift
}

// Far below what a stack holds, and far above what anybody writes.
const yamlDepthLimit = 200

export type Frontmatter = ReadonlyMap<string, FieldSource>

/**
 * Reads the fields of a file, with a place for every value.
 *
 * @returns Nothing where the YAML is not valid, which has been reported then.
 * @param yaml What stands between the `---` lines; its first line is line 2 of the file.
 */
export function parseFrontmatter(yaml: string, file: string, findings: Findings): Frontmatter | undefined {
  const lineCounter = new LineCounter()
  const point = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(Math.min(offset, yaml.length))
    return { line: line + 1, column: col, offset: offset + '---\n'.length }
  }
  const position = (from: number, to: number): Position => ({ start: point(from), end: point(Math.max(from, to)) })
  let sound = true
  const fault = (from: number, to: number, word: string): void => {
    const values = { format: 'YAML', text: findings.word(`yaml.${word}`) }
    findings.add({ rule: 'field-syntax', file, place: position(from, to), values })
    sound = false
  }
  // The parser walks what is nested by calling itself. Its own guard waits for the stack to overflow, and a regular
  // expression that is compiled just then ends the process.
  if (yamlDepth(yaml) > yamlDepthLimit) {
    const start = { line: 2, column: 1 }
    const values = { format: 'YAML', text: findings.word('yaml.tooMuch') }
    findings.add({ rule: 'field-syntax', file, place: { start, end: start }, values })
    return undefined
  }
  const parsed = parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'error' })
  const { contents } = parsed
  // What a tag asks for would be made of the value by a program, and here there is none.
  for (const { pos, code } of [...parsed.errors, ...parsed.warnings]) fault(pos[0], pos[1], yamlFaultWord(code))
  for (const { word, range } of sound ? aliasFaults(contents) : []) fault(range[0], range[1], word)
  if (!sound) return undefined
  if (contents === null) return new Map()
  if (!isMap(contents)) {
    fault(0, yaml.length, 'notMap')
    return undefined
  }
  let values: Record<string, unknown>
  try {
    values = parsed.toJS({ maxAliasCount: 100 })
  } catch (error) {
    // The one thing that only shows when values are made: aliases that would grow without bound.
    if (!(error instanceof ReferenceError)) throw error
    fault(0, yaml.length, 'tooMuch')
    return undefined
  }
  const placeOfNode = (node: unknown, otherwise: Position): Position =>
    isNode(node) && node.range != null ? position(node.range[0], node.range[1]) : otherwise
  const fields = new Map<string, FieldSource>()
  for (const { key, value } of (contents as YAMLMap).items) {
    const name = String(isScalar(key) ? key.value : key)
    const namePlace = placeOfNode(key, position(0, 0))
    const place = placeOfNode(value, namePlace)
    fields.set(name, {
      name,
      value: Object.hasOwn(values, name) ? values[name] : undefined,
      namePlace,
      placeOf: (path) => placeOfNode(nodeAt(value, path), place),
      namePlaceOf: (path) => placeOfNode(nameAt(value, path), place),
      shift: bodyShift(value, place, yaml),
    })
  }
  return fields
}

/** What lies at a path; or the nearest thing around it. */
function nodeAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let node = value
  for (const name of path) {
    const inner: unknown = isCollection(node) ? node.get(name, true) : undefined
    if (!isNode(inner)) return node
    node = inner
  }
  return node
}

function nameAt(value: unknown, path: readonly PropertyKey[]): Node | undefined {
  const parent = nodeAt(value, path.slice(0, -1))
  const name = path.at(-1)
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === name) : undefined
  return isNode(pair?.key) ? pair.key : undefined
}
