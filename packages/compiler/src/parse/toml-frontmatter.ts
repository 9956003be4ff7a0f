import { parse, TomlDate, TomlError, type TomlValue } from 'smol-toml'
import type { Point, Position } from 'unist'
import type { Findings } from '../message/findings.js'
import type { FieldSource, Frontmatter } from './frontmatter.js'

// As deep as YAML may be.
const depthLimit = 200

/**
 * Reads the fields of a file whose frontmatter is TOML, as Hugo writes it. A value's place is that of its line: the parser
 * gives none.
 *
 * @returns Nothing where the TOML is not valid, which has been reported then.
 * @param toml What stands between the `+++` lines; its first line is line 2 of the file.
 */
export function parseTomlFrontmatter(toml: string, file: string, findings: Findings): Frontmatter | undefined {
  const lines = toml.split('\n')
  const report = (start: Point, word: string): undefined => {
    const values = { format: 'TOML', text: findings.word(`yaml.${word}`) }
    findings.add({ rule: 'field-syntax', file, place: { start, end: start }, values })
    return undefined
  }
  let values: Readonly<Record<string, TomlValue>>
  try {
    values = parse(toml, { maxDepth: depthLimit })
  } catch (fault) {
    if (!(fault instanceof TomlError)) throw fault
    return report(point(fault.line + 1, fault.column), 'unexpected')
  }
  // Names with points in them, `a.b.c = 1`, are nested without a bracket.
  if (isDeep(values)) return report(point(2, 1), 'tooMuch')
  const first = firstLines(lines)
  return new Map(
    Object.entries(values).map(([name, value]): readonly [string, FieldSource] => {
      const place = placeOfLine(lines, lineOf(name, first))
      return [
        name,
        {
          name,
          value: plainValue(value),
          namePlace: { start: place.start, end: point(place.start.line, place.start.column + name.length) },
          placeOf: () => place,
          namePlaceOf: () => place,
          shift: { lines: 0, columns: 0, within: place },
        },
      ]
    }),
  )
}

/** `name`, `"name"` or `'name'` at the start of a line, before what makes it a field, a table or the name of one. */
const beginning = /^(?:[\w-]+|"(?:[^"\\]|\\.)*"|'[^']*')(?=\s*[=\].])/

/** By name as it is written: the first line that begins a field: `name = …`, `"name" = …`, `[name]`, `[[name]]`, or a name below it. */
function firstLines(lines: readonly string[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const [at, line] of lines.entries()) {
    const written = beginning.exec(line.trimStart().replace(/^\[{1,2}\s*/, ''))?.[0]
    if (written !== undefined && !first.has(written)) first.set(written, at)
  }
  return first
}

/** The line that a field begins on; -1 where it is written in another way. */
function lineOf(name: string, first: ReadonlyMap<string, number>): number {
  const found = [name, JSON.stringify(name), `'${name}'`].flatMap((written) => first.get(written) ?? [])
  return found.length === 0 ? -1 : Math.min(...found)
}

function placeOfLine(lines: readonly string[], at: number): Position {
  const line = lines[at] ?? ''
  const indent = line.length - line.trimStart().length
  const number = Math.max(0, at) + 2
  return { start: point(number, indent + 1), end: point(number, line.trimEnd().length + 1) }
}

function point(line: number, column: number): Point {
  return { line, column }
}

function isDeep(value: TomlValue): boolean {
  let level: readonly TomlValue[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > depthLimit) return true
    level = level.flatMap((one) => (typeof one === 'object' && !(one instanceof TomlDate) ? Object.values(one) : []))
  }
  return false
}

/** Dates as they are written, as YAML gives them too. */
function plainValue(value: TomlValue): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map(plainValue)
  if (typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plainValue(inner)]))
}
