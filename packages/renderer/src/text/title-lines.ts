import { displayWidth } from './display-width.js'

/** A fixed word as a heading of the second depth, or of the first. */
export function titleLines(title: string, stroke: '-' | '=' = '-'): string[] {
  return [title, stroke.repeat(displayWidth(title))]
}
