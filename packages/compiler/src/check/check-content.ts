import {
  type Block,
  type BlockKey,
  type Link,
  type Locale,
  type Localized,
  locales,
  type Paragraph,
  type Text,
} from '@dwibahasa/model'
import type { StalePair } from '../align/align-documents.js'
import type { AlignedDocument, AlignedEntry } from '../align/align-entry.js'
import { type BlockPair, eachPair } from '../align/block-pair.js'
import { hasOwnText } from '../align/has-own-text.js'
import type { Findings } from '../message/findings.js'
import type { ParsedEntry } from '../parse/parse-entry.js'
import type { ParsedSource } from '../parse/parse-source.js'
import type { LoweredDocument } from '../parse/place-document.js'
import type { CheckedField, CheckedFields } from './check-fields.js'
import { contentRules } from './content-rules.js'
import { type CountedWaiver, EntryWaivers } from './entry-waivers.js'
import { fieldTexts } from './field-texts.js'
import type { Glossary } from './glossary.js'
import type { ResolvedLink } from './resolve-links.js'
import { RuleRunner, type TextSides } from './rule-runner.js'
import { scalarText } from './spelling/scalar-text.js'
import { TextBlock } from './text-block.js'

export interface ContentInput {
  readonly entry: ParsedEntry
  readonly alignments: AlignedEntry
  readonly checked: CheckedFields
  readonly links: ReadonlyMap<Link, ResolvedLink>
  readonly glossary: Glossary
  /** The fields of this entry that hold forms of a term: each language has its own. */
  readonly glossaryFields: readonly string[]
  /** What the changed sides of stale pairs were, as far as that is known. */
  readonly earlier: ReadonlyMap<StalePair, Block>
  readonly findings: Findings
}

/** Has every rule about what blocks say look at an entry: each block of its documents once, and its localized texts. */
export function checkContent(input: ContentInput): void {
  const { entry, alignments, findings } = input
  const waivers = gatherWaivers(entry, findings)
  const runner = new RuleRunner({
    entryKey: entry.pair.key,
    glossary: input.glossary,
    links: input.links,
    rules: contentRules.filter(({ name }) => !findings.isOff(name)),
    findings,
  })
  const [body, ...bodyFields] = alignments.documents
  const names = [...entry.bodyFields.keys()]
  checkFieldTexts(input, waivers, runner)
  if (body !== undefined) checkDocument(body, [], input, waivers, runner)
  for (const [at, document] of bodyFields.entries()) {
    checkDocument(document, waiversOfField(names[at] ?? '', entry, waivers), input, waivers, runner)
  }
  runner.finish()
  waivers.reportUnused()
}

function gatherWaivers(entry: ParsedEntry, findings: Findings): EntryWaivers {
  const waivers = new EntryWaivers(findings)
  for (const locale of locales) {
    const parsed = entry.sources[locale]
    for (const { field, ...waiver } of parsed?.fieldWaivers ?? []) {
      waivers.add(waiver, parsed?.source.file ?? '', field === undefined ? undefined : parsed?.frontmatter?.get(field))
    }
    for (const lowered of [entry.body[locale], ...[...entry.bodyFields.values()].map((field) => field[locale])]) {
      for (const { block, ...waiver } of lowered?.waivers ?? []) waivers.add(waiver, lowered?.file ?? '', block)
    }
  }
  return waivers
}

function waiversOfField(name: string, entry: ParsedEntry, waivers: EntryWaivers): readonly CountedWaiver[] {
  return locales.flatMap((locale) => waivers.at(entry.sources[locale]?.frontmatter?.get(name)))
}

function checkDocument(
  { lowered, alignment }: AlignedDocument,
  inherited: readonly CountedWaiver[],
  { entry, earlier }: ContentInput,
  waivers: EntryWaivers,
  runner: RuleRunner,
): void {
  const footnotes = { id: labelsOf(lowered.id), en: labelsOf(lowered.en) }
  const sideOf = (locale: Locale, pair: BlockPair, parents: readonly Block[]): TextBlock | undefined => {
    const block = pair[locale]
    const document = lowered[locale]
    const parsed = entry.sources[locale]
    if (block === undefined || document === undefined || parsed === undefined || !hasOwnText(block)) return undefined
    const { file, places } = document
    const placeOf = (node: object): ReturnType<typeof places.get> => places.get(node)
    return new TextBlock({
      locale,
      file,
      lines: linesOf(parsed),
      block,
      parents,
      footnotes: footnotes[locale],
      place: placeOf(block),
      placeOf,
    })
  }
  const places = placesOf(alignment.pairs)
  const doubts = doubtsByText(alignment.open)
  const keyOf = ({ id, en }: BlockPair): BlockKey => {
    const block = id ?? en
    return (block === undefined ? undefined : alignment.keys.get(block)) ?? ''
  }
  const visit = (pair: BlockPair, around: Localized<readonly Block[]>, above: readonly CountedWaiver[]): void => {
    // Its pair is looked at where the Indonesian side stands.
    if (pair.placeOf !== undefined) return
    const there = places.get(pair)
    const parents = there === undefined ? around : { ...around, en: there }
    const own = [...(there ?? []), pair.id, pair.en].flatMap((block) => waivers.at(block))
    const active = own.length === 0 ? above : [...above, ...own]
    const sides: TextSides = { id: sideOf('id', pair, parents.id), en: sideOf('en', pair, parents.en) }
    const key = keyOf(pair)
    const stale = alignment.stale.get(pair)
    const doubt = doubts.get(pair)
    const known = {
      key: `${entry.pair.key}#${key}`,
      stale: stale?.locale,
      doubt: doubt === undefined ? undefined : `${entry.pair.key}#${keyOf(doubt)}`,
      isCritical: stale?.isCritical === true,
      earlier: stale === undefined ? undefined : earlier.get(stale),
    }
    runner.run(sides, known, active)
    if (pair.children.length === 0) return
    const below = {
      id: pair.id === undefined ? parents.id : [...parents.id, pair.id],
      en: pair.en === undefined ? parents.en : [...parents.en, pair.en],
    }
    for (const child of pair.children) visit(child, below, active)
  }
  for (const pair of alignment.pairs) visit(pair, { id: [], en: [] }, inherited)
}

/** The pairs in question by the first text in each: that is where it is said. */
function doubtsByText(open: ReadonlySet<BlockPair>): ReadonlyMap<BlockPair, BlockPair> {
  const doubts = new Map<BlockPair, BlockPair>()
  for (const pair of open) {
    for (const one of eachPair([pair])) {
      const isText = one.id !== undefined && one.en !== undefined && hasOwnText(one.id) && hasOwnText(one.en)
      if (!isText) continue
      doubts.set(one, pair)
      break
    }
  }
  return doubts
}

/** By moved pair: the blocks around the place of its English side, the outermost first. */
function placesOf(pairs: readonly BlockPair[]): ReadonlyMap<BlockPair, readonly Block[]> {
  const places = new Map<BlockPair, readonly Block[]>()
  const gather = (level: readonly BlockPair[], around: readonly Block[]): void => {
    for (const { en, placeOf, children } of level) {
      if (placeOf !== undefined) places.set(placeOf, around)
      else if (children.length > 0) gather(children, en === undefined ? around : [...around, en])
    }
  }
  gather(pairs, [])
  return places
}

const knownLines = new WeakMap<ParsedSource, readonly string[]>()

/** The lines of a file, cut when they are first asked for: only findings need them. */
function linesOf(parsed: ParsedSource): () => readonly string[] {
  return () => {
    const lines = knownLines.get(parsed) ?? parsed.source.text.split('\n')
    knownLines.set(parsed, lines)
    return lines
  }
}

function labelsOf(lowered: LoweredDocument | undefined): ReadonlySet<string> {
  const blocks = lowered?.document.children ?? []
  return new Set(blocks.flatMap((block) => (block.type === 'footnoteDefinition' ? [block.identifier] : [])))
}

/** The localized fields that are no documents: each of their texts is a paragraph of its own. */
function checkFieldTexts(input: ContentInput, waivers: EntryWaivers, runner: RuleRunner): void {
  const { entry, checked, glossaryFields: ownForms } = input
  for (const [name, definition] of entry.pair.collection.fields) {
    if (definition.kind !== 'localized') continue
    const active = waiversOfField(name, entry, waivers)
    const sideOf = (
      locale: Locale,
      value: string | undefined,
      path: readonly PropertyKey[],
      field: CheckedField | undefined,
    ): TextBlock | undefined => {
      if (value === undefined || field === undefined) return undefined
      const text: Text = { type: 'text', value }
      const block: Paragraph = { type: 'paragraph', children: [text] }
      const parsed = entry.sources[locale]
      const place = field.source?.placeOf(path)
      const lines = parsed === undefined ? (): readonly string[] => [] : linesOf(parsed)
      return new TextBlock({
        locale,
        file: field.file,
        lines,
        block,
        parents: [],
        footnotes: new Set<string>(),
        place,
        placeOf: (node) => (node === text && place !== undefined ? scalarText(place, lines()) : undefined),
        field: ownForms.includes(name) ? 'form' : 'text',
      })
    }
    const [id, en] = [checked.id.get(name), checked.en.get(name)]
    for (const text of fieldTexts(id?.value, en?.value)) {
      const sides = { id: sideOf('id', text.id, text.path, id), en: sideOf('en', text.en, text.path, en) }
      const known = { key: entry.pair.key, stale: undefined, doubt: undefined, isCritical: false, earlier: undefined }
      if (!ownForms.includes(name) && isPaired(text.path)) runner.run(sides, known, active)
      else for (const locale of locales) runner.run({ ...neither, [locale]: sides[locale] }, known, active)
    }
  }
}

const neither: TextSides = { id: undefined, en: undefined }

/** What stands in a list of mappings need not be told in the other language: each has its own list. */
function isPaired(path: readonly PropertyKey[]): boolean {
  return path.slice(0, -1).every((name) => typeof name === 'string')
}
