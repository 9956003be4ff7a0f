import type { Heading, PhrasingContent } from '@dwibahasa/model'
import { slug } from 'github-slugger'
import type * as mdast from 'mdast'
import { freeAnchor } from './free-anchor.js'
import { lowerInline } from './lower-inline.js'
import { type Lowering, placed, report } from './lowering.js'
import { plainText } from './plain-text.js'

const ownAnchor = /(?<=^|[ \t])\{#([^\s{}#"'<>&]+)\}[ \t]*$/u

/** Lowers a heading. Its anchor is made of its text as GitHub does it, or stands at its end: `## Title {#anchor}`. */
export function lowerHeading(node: mdast.Heading, lowering: Lowering): Heading {
  const { children, own } = takeAnchor(lowerInline(node.children, lowering), isText(node, lowering), lowering)
  const wanted = own ?? (slug(plainText(children).trim()) || 'section')
  const anchor = freeAnchor(wanted, lowering.anchors, lowering.anchorNumbers)
  const heading: Heading = { type: 'heading', depth: node.depth, anchor, children }
  const first = lowering.anchors.get(wanted)
  if (first !== undefined) {
    const place = lowering.places.get(first)
    const values = { anchor: wanted, suggestion: anchor }
    // Headings that say the same are common, and each has an anchor; one that was asked for and is not had is a mistake.
    const severity = own === undefined ? 'warning' : 'error'
    report(lowering, node, {
      rule: 'anchor-duplicate',
      severity,
      values,
      ...(place === undefined ? {} : { first: place }),
    })
  }
  lowering.anchors.set(anchor, heading)
  return heading
}

/** Whether braces at the end are text: escaped, as in `## The mark \{#anchor}`, or in Markdown that gives them no meaning. */
function isText(node: mdast.Heading, lowering: Lowering): boolean {
  if (lowering.syntax !== 'dwibahasa') return true
  const source = lowering.source.slice(node.position?.start.offset, node.position?.end.offset)
  return /\\\{#[^{}]*\}[\s#]*$/.test(source)
}

function takeAnchor(
  children: readonly PhrasingContent[],
  braces: boolean,
  lowering: Lowering,
): { children: readonly PhrasingContent[]; own?: string } {
  const last = children.at(-1)
  const own = !braces && last?.type === 'text' ? ownAnchor.exec(last.value) : null
  if (last?.type !== 'text' || own?.[1] === undefined) return { children }
  let end = own.index
  while (/[ \t]/.test(last.value.charAt(end - 1))) end--
  const value = last.value.slice(0, end)
  const before = children.slice(0, -1)
  if (value === '') return { children: before, own: own[1] }
  const text = placed(lowering, { position: lowering.places.get(last) }, { type: 'text' as const, value })
  return { children: [...before, text], own: own[1] }
}
