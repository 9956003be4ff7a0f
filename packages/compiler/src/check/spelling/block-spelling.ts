import { checkSpelling, type SpellingFault } from '@dwibahasa/bahasa'
import type { Position } from 'unist'
import type { Glossary } from '../glossary.js'
import type { TextBlock } from '../text-block.js'
import { formsIn } from './exempt-forms.js'
import { isName } from './is-name.js'
import { type OwnText, ownText } from './own-text.js'
import type { Stretch } from './text-places.js'

/** A fault of spelling, and where it is written. */
export interface PlacedFault extends SpellingFault {
  readonly place: Position | undefined
  /** Whether `expected` may take the place of `actual` just there without anybody looking at it. */
  readonly isFixable: boolean
}

const known = new WeakMap<TextBlock, readonly PlacedFault[]>()

/** The faults of spelling in an Indonesian block: looked for once, however many rules ask. Forms of the glossary are none. */
export function blockSpelling(block: TextBlock, glossary: Glossary): readonly PlacedFault[] {
  const before = known.get(block)
  if (before !== undefined) return before
  const found = findFaults(block, glossary)
  known.set(block, found)
  return found
}

function findFaults(block: TextBlock, glossary: Glossary): readonly PlacedFault[] {
  if (block.locale !== 'id' || block.field === 'form' || block.children.length === 0) return []
  const own = ownText(block.children)
  // A word of a field in small letters may be a name that a program knows.
  if (block.field !== undefined && /^[\p{Ll}\p{N}_-]+$/u.test(own.text)) return []
  const faults = checkSpelling(own.text)
  if (faults.length === 0) return []
  const exempt = formsIn(own.text, glossary)
  const left = faults.filter(({ start, end }) => !exempt.some((form) => form.start < end && start < form.end))
  const places = placesOf(left, own, block)
  // A quotation keeps the spelling of what it quotes, and a name its own: both are for a person to judge.
  const isQuoted = block.parents.some(({ type }) => type === 'blockquote')
  const isProse = block.block.type === 'paragraph' && block.field === undefined
  return left.map((fault, at) => {
    const place = places[at]
    const isFixable =
      fault.expected !== undefined &&
      place !== undefined &&
      !isQuoted &&
      !(isProse && isWord(fault) && isName(own.text, fault))
    return { ...fault, place: place ?? block.place, isFixable }
  })
}

function isWord({ rule }: SpellingFault): boolean {
  return rule === 'spelling-standard' || rule === 'spelling-preposition'
}

/** Where faults stand in the file; one that goes from one text node into the next has no place of its own. */
function placesOf(
  faults: readonly SpellingFault[],
  { parts }: OwnText,
  block: TextBlock,
): readonly (Position | undefined)[] {
  const places: (Position | undefined)[] = []
  let next = 0
  for (const { node, start } of parts) {
    const stretches: Stretch[] = []
    const end = start + node.value.length
    // What began before this node was no node's.
    while ((faults[next]?.start ?? Infinity) < start) {
      places.push(undefined)
      next += 1
    }
    let after = next
    for (let fault = faults[after]; fault !== undefined && fault.start >= start && fault.end <= end; ) {
      stretches.push({ start: fault.start - start, end: fault.end - start })
      after += 1
      fault = faults[after]
    }
    if (stretches.length === 0) continue
    const found = block.placesInText(node, stretches)
    for (const at of stretches.keys()) places.push(found[at])
    next = after
  }
  return places
}
