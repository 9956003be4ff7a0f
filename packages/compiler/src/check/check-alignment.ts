import { type Block, type Locale, locales, otherLocale } from '@dwibahasa/model'
import type { Position } from 'unist'
import type { Alignment } from '../align/align-documents.js'
import type { BlockPair } from '../align/block-pair.js'
import { isFrame } from '../align/is-frame.js'
import { movedBelow } from '../align/moved-below.js'
import type { RelatedPlace } from '../message/finding.js'
import type { Findings } from '../message/findings.js'
import type { LoweredPair } from '../parse/parse-entry.js'
import type { LoweredDocument } from '../parse/place-document.js'

export interface AlignmentContext {
  readonly lowered: LoweredPair
  readonly alignment: Alignment
  readonly unfinished: 'error' | 'allow'
  readonly findings: Findings
}

/** `block-missing`, `block-moved` and `structure-mismatch`: each with the places in both languages. */
export function checkAlignment(context: AlignmentContext): void {
  checkLevel(context.alignment.pairs, {}, context)
}

function checkLevel(
  pairs: readonly BlockPair[],
  parents: Partial<Record<Locale, Block>>,
  context: AlignmentContext,
): void {
  for (const [at, pair] of pairs.entries()) {
    if (pair.loose || pair.placeOf !== undefined) continue
    const missing = locales.find((locale) => pair[locale] === undefined)
    if (missing !== undefined) {
      if (!isFrame(pair))
        reportMissing(missing, pair, pairs.slice(0, at), pairs.slice(at + 1), parents[missing], context)
      checkLevel([...movedBelow(pair)], pair, context)
      continue
    }
    if (pair.moved === true) reportMoved(pair, context)
    if (pair.mismatch) reportMismatch(pair, context)
    checkLevel(pair.children, pair, context)
  }
}

function reportMissing(
  locale: Locale,
  pair: BlockPair,
  before: readonly BlockPair[],
  after: readonly BlockPair[],
  parent: Block | undefined,
  context: AlignmentContext,
): void {
  const { findings } = context
  const other = otherLocale(locale)
  const here = context.lowered[locale]
  const twin = pair[other]
  if (here === undefined || twin === undefined) return
  const last = before.findLast((one) => one[locale] !== undefined)?.[locale]
  const next = after.find((one) => one[locale] !== undefined)?.[locale]
  const place = placeOf(here, next)?.start ??
    placeOf(here, last)?.end ??
    placeOf(here, parent)?.end ?? { line: 1, column: 1 }
  const node = nodeName(twin, findings)
  findings.add({
    rule: 'block-missing',
    file: here.file,
    place,
    severity: context.unfinished === 'allow' ? 'warning' : 'error',
    values: { ...languages(locale, findings), node },
    actual: next === undefined ? findings.word('nodes.nothing') : nodeName(next, findings),
    expected: [node],
    related: related(
      other,
      twin,
      context,
      findings.word('related.standsHere', { language: findings.word(`locales.${other}`), node }),
    ),
  })
}

/** It is said once, where the Indonesian block stands. */
function reportMoved({ id, en }: BlockPair, context: AlignmentContext): void {
  const { findings, lowered } = context
  if (id === undefined || en === undefined || lowered.id === undefined) return
  findings.add({
    rule: 'block-moved',
    file: lowered.id.file,
    place: placeOf(lowered.id, id),
    severity: context.unfinished === 'allow' ? 'warning' : 'error',
    values: { ...languages('id', findings), node: nodeName(id, findings) },
    related: related('en', en, context, findings.word('related.twin', { language: findings.word('locales.en') })),
  })
}

function reportMismatch(pair: BlockPair, context: AlignmentContext): void {
  const { findings, lowered } = context
  const { id, en } = pair
  if (id === undefined || en === undefined || lowered.id === undefined) return
  const actual = nodeName(id, findings)
  const expected = nodeName(en, findings)
  findings.add({
    rule: 'structure-mismatch',
    file: lowered.id.file,
    place: placeOf(lowered.id, id),
    severity: context.unfinished === 'allow' ? 'warning' : 'error',
    values: { ...languages('id', findings), actual, expected },
    actual,
    expected: [expected],
    related: related(
      'en',
      en,
      context,
      findings.word('related.standsHere', { language: findings.word('locales.en'), node: expected }),
    ),
  })
}

function placeOf(lowered: LoweredDocument, block: Block | undefined): Position | undefined {
  return block === undefined ? undefined : lowered.places.get(block)
}

function related(locale: Locale, block: Block, context: AlignmentContext, text: string): readonly RelatedPlace[] {
  const lowered = context.lowered[locale]
  if (lowered === undefined) return []
  const place = placeOf(lowered, block)
  return [{ file: lowered.file, text, ...(place === undefined ? {} : { place }) }]
}

function languages(locale: Locale, findings: Findings): { readonly language: string; readonly other: string } {
  return { language: findings.word(`locales.${locale}`), other: findings.word(`locales.${otherLocale(locale)}`) }
}

function nodeName(block: Block, findings: Findings): string {
  switch (block.type) {
    case 'heading':
      return findings.word('nodes.depth', { depth: block.depth })
    case 'list':
      return findings.word(block.ordered ? 'nodes.ordered' : 'nodes.unordered')
    case 'paragraph':
      return findings.word(block.label === true ? 'nodes.label' : 'nodes.paragraph')
    default:
      return findings.word(`nodes.${block.type}`)
  }
}
