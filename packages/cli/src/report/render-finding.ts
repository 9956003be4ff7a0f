import type { Finding } from '@dwibahasa/compiler'
import type { Point, Position } from 'unist'
import type { Words } from '../words.js'
import { codeFrame, type FrameOptions } from './code-frame.js'
import { renderChange } from './render-change.js'

export interface RenderOptions extends FrameOptions {
  readonly words: Words
  /** The text of files, by the path that findings name. */
  readonly sources: ReadonlyMap<string, string>
}

/** A finding as a person reads it: where, what, the place in its lines, its twin's place, what changed, and what to do. */
export function renderFinding(finding: Finding, options: RenderOptions): string {
  const { colours, words } = options
  const isError = finding.fatal === true
  const severity = isError ? colours.red(words('finding.error')) : colours.yellow(words('finding.warning'))
  const parts = [
    `${colours.bold(placeName(finding.file ?? '', finding.place))}  ${severity}  ${colours.dim(finding.ruleId ?? '')}`,
    colours.bold(finding.reason),
  ]
  // Where both texts are shown whole, frames would only repeat them.
  const { change } = finding
  const frameOf = (file: string | undefined, place: Point | Position | undefined): string =>
    change === undefined ? frame(file, place, options) : ''
  parts.push(frameOf(finding.file, finding.place))
  for (const related of finding.related ?? []) {
    parts.push(
      `${placeName(related.file, related.place)}  ${colours.dim(related.text)}`,
      frameOf(related.file, related.place),
    )
  }
  if (change !== undefined) parts.push(renderChange(change, options))
  if (finding.note !== undefined) parts.push(`${colours.cyan(words('finding.help'))} ${finding.note}`)
  return `${parts.filter((part) => part !== '').join('\n')}\n`
}

function placeName(file: string, place: Point | Position | undefined): string {
  if (place === undefined) return file
  const { line, column } = 'start' in place ? place.start : place
  return `${file}:${line}:${column}`
}

function frame(file: string | undefined, place: Point | Position | undefined, options: RenderOptions): string {
  const source = file === undefined ? undefined : options.sources.get(file)
  return source === undefined || source === '' || place === undefined ? '' : codeFrame(source, place, options)
}
