import type { Point, Position } from 'unist'
import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Findings } from '../message/findings.js'
import type { PlaceShift } from './lowering.js'

/** One value of a frontmatter. */
export interface FieldSource {
  readonly name: string
  readonly value: unknown
  /** The place of the name. */
  readonly namePlace: Position
  /** The place of what lies at a path inside the value; of the value itself where there is nothing. */
  readonly placeOf: (path: readonly PropertyKey[]) => Position
  /** How places in a Markdown block (`field: |`) become places of the file; nothing for a value of another form. */
  readonly shift: PlaceShift | undefined
}

export type Frontmatter = ReadonlyMap<string, FieldSource>

/**
 * Reads the fields of a file, with a place for every value.
 *
 * @returns Nothing where the YAML is not valid, which has been reported then.
 * @param yaml What stands between the `---` lines; its first line is line 2 of the file.
 */
export function parseFrontmatter(yaml: string, file: string, findings: Findings): Frontmatter | undefined {
  const lineCounter = new LineCounter()
  const parsed = parseDocument(yaml, { lineCounter, prettyErrors: false })
  const point = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(Math.min(offset, yaml.length))
    return { line: line + 1, column: col, offset: offset + '---\n'.length }
  }
  const position = (from: number, to: number): Position => ({ start: point(from), end: point(Math.max(from, to)) })
  const fault = (place: Position, text: string): void =>
    findings.add({ rule: 'field-syntax', file, place, values: { text } })
  for (const error of parsed.errors) fault(position(error.pos[0], error.pos[1]), error.message)
  if (parsed.errors.length > 0) return undefined
  const { contents } = parsed
  if (contents === null) return new Map()
  if (!isMap(contents)) {
    fault(position(0, yaml.length), findings.word('yaml.notMap'))
    return undefined
  }
  const placeOfNode = (node: unknown, otherwise: Position): Position =>
    isNode(node) && node.range != null ? position(node.range[0], node.range[1]) : otherwise
  const fields = new Map<string, FieldSource>()
  let values: Record<string, unknown>
  try {
    values = parsed.toJS({ maxAliasCount: 100 })
  } catch (error) {
    // The one thing that only shows when values are made: aliases that would grow without bound.
    if (!(error instanceof ReferenceError)) throw error
    fault(position(0, yaml.length), error.message)
    return undefined
  }
  for (const { key, value } of (contents as YAMLMap).items) {
    const name = String(isScalar(key) ? key.value : key)
    const namePlace = placeOfNode(key, position(0, 0))
    const placeOf = (path: readonly PropertyKey[]): Position => {
      const inner =
        path.length > 0 && isNode(value) && 'getIn' in value ? (value as YAMLMap).getIn(path, true) : undefined
      return placeOfNode(inner, placeOfNode(value, namePlace))
    }
    const shift = isScalar(value) ? blockShift(value, yaml, point) : undefined
    fields.set(name, { name, value: Object.hasOwn(values, name) ? values[name] : undefined, namePlace, placeOf, shift })
  }
  return fields
}

function blockShift(value: Node, yaml: string, point: (offset: number) => Point): PlaceShift | undefined {
  if (!isScalar(value) || value.type !== 'BLOCK_LITERAL' || value.range == null) return undefined
  const header = value.range[0]
  const firstLine = yaml.indexOf('\n', header) + 1
  const indent = /^(?: *\n)*( *)/.exec(yaml.slice(firstLine))?.[1]?.length ?? 0
  return { lines: point(header).line, columns: indent }
}
