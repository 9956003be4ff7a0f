import type { Node } from '@dwibahasa/model'
import type { Compilation } from '../compilation.js'
import type { Finding } from '../message/finding.js'
import { ruleIds } from '../message/rule-ids.js'
import type { Fix } from './fix.js'
import { staysYaml } from './stays-yaml.js'

/**
 * The findings that can be mended without anybody looking at them, in the order of files and places. What would change
 * more than a word is left out: the text of a heading that links lead to by its anchor, and a value of the frontmatter
 * that would have to be written in another way.
 */
export function fixes(compilation: Compilation): readonly Fix[] {
  const linked = linkedHeadings(compilation)
  const known = new Map<string, readonly string[]>()
  const linesOf = (file: string): readonly string[] => {
    const lines = known.get(file) ?? compilation.sources.get(file)?.split('\n') ?? []
    known.set(file, lines)
    return lines
  }
  return compilation.findings.flatMap((finding) => {
    const fix = fixOf(finding)
    if (fix === undefined) return []
    const lines = linesOf(fix.file)
    const heading = finding.fix?.heading
    if (heading !== undefined && linked.has(heading) && !hasOwnAnchor(lines, fix)) return []
    return staysYaml(lines, fix) ? [fix] : []
  })
}

function fixOf({ ruleId, file, place, actual, fix }: Finding): Fix | undefined {
  const rule = ruleIds.find((id) => id === ruleId)
  if (rule === undefined || file === undefined || place === undefined || fix === undefined) return undefined
  if (!('start' in place) || actual === undefined || place.start.line !== place.end.line) return undefined
  return { rule, file, place, from: actual, to: fix.text }
}

/** The headings that a link of the content leads to, as `entry#key`. */
function linkedHeadings({ entries }: Compilation): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { key, id, en } of entries) {
    const visit = (node: Node): void => {
      if (node.type === 'link' && node.blockKey !== undefined) found.add(`${node.entryKey ?? key}#${node.blockKey}`)
      if ('children' in node) for (const child of node.children) visit(child)
    }
    for (const side of [id, en]) {
      visit(side.body)
      for (const value of Object.values(side.fields)) if (isDocument(value)) visit(value)
    }
  }
  return found
}

function isDocument(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'root' && 'children' in value
}

/** Whether the heading says its anchor itself: `## Title {#anchor}`. */
function hasOwnAnchor(lines: readonly string[], { place }: Fix): boolean {
  return /\{#[^\s{}]{1,200}\}[ \t#]*$/.test(lines[place.start.line - 1] ?? '')
}
