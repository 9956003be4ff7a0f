import type { Point, Position } from 'unist'

/** From where to where in a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** How a text is written in its file: as Markdown, with escapes, references and remarks; or as it stands, in YAML. */
export type Writing = 'markdown' | 'literal'

const reference = /^&(?:#[0-9A-Za-z]{1,8}|[A-Za-z][0-9A-Za-z]{1,31});/
const escapable = /[!-/:-@[-`{-~]/

/**
 * Finds stretches of a text in its file by reading both side by side from the text's first character on.
 *
 * @param lines Of the file.
 * @param start Where the text begins in the file.
 * @param stretches In the order of the text, none overlapping.
 * @returns For each stretch its place; nothing where the file does not hold it to the letter, or where text and file part
 *   before it.
 */
export function textPlaces(
  lines: readonly string[],
  start: Point,
  value: string,
  stretches: readonly Stretch[],
  writing: Writing,
): readonly (Position | undefined)[] {
  const places: (Position | undefined)[] = []
  let { line, column } = start
  let at = 0
  for (const { start: from, end: to } of stretches) {
    let begun: Point | undefined
    let isLiteral = true
    while (at < to) {
      const written: string | undefined = lines[line - 1]
      if (written === undefined) return places
      const step = nextStep(written, column - 1, value, at, writing)
      if (step === undefined) return places
      if (at === from && step.text > 0) begun = { line, column }
      if (at >= from && (step.text > 0 || begun !== undefined) && !step.isLiteral) isLiteral = false
      at += step.text
      column += step.source
      if (step.isLineEnd === true) {
        line += 1
        column = indent(lines[line - 1] ?? '', writing) + 1
      }
    }
    const place = begun === undefined || !isLiteral ? undefined : { start: begun, end: { line, column } }
    places.push(place)
  }
  return places
}

interface Step {
  /** How far it goes in the text, and in the file. */
  readonly text: number
  readonly source: number
  readonly isLiteral: boolean
  readonly isLineEnd?: true
}

const letter: Step = { text: 1, source: 1, isLiteral: true }
const escaped: Step = { text: 1, source: 2, isLiteral: false }
const lineEnd: Step = { text: 1, source: 0, isLiteral: false, isLineEnd: true }

function nextStep(written: string, column: number, value: string, at: number, writing: Writing): Step | undefined {
  const wanted = value[at]
  if (wanted === '\n') {
    const rest = written.slice(column)
    const remark = writing === 'markdown' ? remarkAt(written, column) : undefined
    return remark ?? (rest.trim() === '' ? lineEnd : undefined)
  }
  const found = written[column]
  if (writing === 'literal') return found === wanted ? letter : undefined
  if (found === '\\' && wanted === written[column + 1] && escapable.test(wanted ?? '')) return escaped
  if (found === '&') {
    const name = reference.exec(written.slice(column, column + 40))?.[0]
    if (name !== undefined && !value.startsWith(name, at)) {
      const text = (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      return { text, source: name.length, isLiteral: false }
    }
  }
  return found === wanted ? letter : remarkAt(written, column)
}

/** An HTML comment, which is in the file and not in the text. */
function remarkAt(written: string, column: number): Step | undefined {
  if (!written.startsWith('<!--', column)) return undefined
  const end = written.indexOf('-->', column + 4)
  return end === -1 ? undefined : { text: 0, source: end + 3 - column, isLiteral: false }
}

/** What stands before the text of a line that goes on: white space, and the marks of quotations. */
function indent(written: string, writing: Writing): number {
  return (writing === 'markdown' ? /^[ \t>]*/ : /^ */).exec(written)?.[0].length ?? 0
}
