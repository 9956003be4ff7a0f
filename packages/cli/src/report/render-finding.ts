import type { Finding } from '@dwibahasa/compiler'
import { cleanText } from '@dwibahasa/renderer/text'
import type { Point, Position } from 'unist'
import type { Words } from '../words.js'
import { codeFrame, type FrameOptions } from './code-frame.js'
import { renderChange } from './render-change.js'

export interface RenderOptions extends FrameOptions {
  readonly words: Words
  /** The lines of a file, by the path that findings name; none where there is nothing to show. */
  readonly linesOf: (file: string) => readonly string[]
}

/**
 * A finding as a person reads it: where, what, the place in its lines, its twin's place, what changed, and what to do. What
 * it quotes is a stranger's, and shall not drive the terminal.
 */
export function renderFinding(finding: Finding, options: RenderOptions): string {
  const { colours, words } = options
  const isError = finding.fatal === true
  const severity = isError ? colours.red(words('finding.error')) : colours.yellow(words('finding.warning'))
  const parts = [
    `${colours.bold(placeName(finding.file ?? '', finding.place))}  ${severity}  ${colours.dim(finding.ruleId ?? '')}`,
    colours.bold(cleanText(finding.reason)),
  ]
  // Where both texts are shown whole, frames would only repeat them.
  const { change } = finding
  const frameOf = (file: string | undefined, place: Point | Position | undefined): string =>
    change === undefined ? frame(file, place, options) : ''
  parts.push(frameOf(finding.file, finding.place))
  for (const related of finding.related ?? []) {
    parts.push(
      `${placeName(related.file, related.place)}  ${colours.dim(cleanText(related.text))}`,
      frameOf(related.file, related.place),
    )
  }
  if (change !== undefined) parts.push(renderChange(change, options))
  if (finding.note !== undefined) parts.push(`${colours.cyan(words('finding.help'))} ${cleanText(finding.note)}`)
  return `${parts.filter((part) => part !== '').join('\n')}\n`
}

function placeName(file: string, place: Point | Position | undefined): string {
  if (place === undefined) return cleanText(file)
  const { line, column } = 'start' in place ? place.start : place
  return `${cleanText(file)}:${line}:${column}`
}

function frame(file: string | undefined, place: Point | Position | undefined, options: RenderOptions): string {
  if (file === undefined || place === undefined) return ''
  const lines = options.linesOf(file)
  return lines.length === 0 ? '' : codeFrame(lines, place, options)
}
