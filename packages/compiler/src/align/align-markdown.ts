import { readUnits } from './markdown/read-units.js'
import { type AlignUnitsOptions, alignUnits } from './units/align-units.js'
import { pairCells } from './units/pair-cells.js'
import type { LineRange, Unit, UnitKind } from './units/unit.js'

/** Blocks of two files that say the same. */
export interface MarkdownPair {
  /** Where they stand in the Indonesian file, lines from 1; empty where it has nothing, two where a block was split or merged. */
  readonly id: readonly LineRange[]
  /** The same in the English file. */
  readonly en: readonly LineRange[]
  readonly kind: UnitKind
  /**
   * How sure it is, 0 to 1. Of pairs with 0.9 and more about two in a thousand are wrong. Where a side is empty: how sure it
   * is that nothing there belongs to the block in its place.
   */
  readonly confidence: number
  /** Whether the two stand in different places among their neighbours. */
  readonly moved: boolean
}

export interface MarkdownAlignment {
  /** In the order of reading the Indonesian file; what only the English one has stands where it would stand. */
  readonly pairs: readonly MarkdownPair[]
}

export interface AlignMarkdownOptions extends AlignUnitsOptions {}

/**
 * Aligns two Markdown files, Indonesian and English, that correspond only roughly: blocks may be missing, added, split,
 * merged or moved. Knows no words of either language but those of `glossary`; the same files always give the same pairs.
 *
 * Blocks are headings, paragraphs (also those of list items and quotes), rows and cells of tables, code, images and HTML;
 * those that are empty are passed over.
 *
 * @throws {NestingError} Where a file's nodes are nested more than 1,000 deep.
 */
export function alignMarkdown(id: string, en: string, options: AlignMarkdownOptions = {}): MarkdownAlignment {
  const idUnits = readUnits(id)
  const enUnits = readUnits(en)
  const at = (units: readonly Unit<LineRange>[], numbers: readonly number[]): readonly Unit<LineRange>[] =>
    numbers.flatMap((number) => units[number] ?? [])
  const pairs = alignUnits(idUnits, enUnits, options).flatMap((pair): readonly MarkdownPair[] => {
    const ids = at(idUnits, pair.id)
    const ens = at(enUnits, pair.en)
    const { moved } = pair
    const confidence = Math.round(pair.confidence * 1000) / 1000
    const kind = (ids[0] ?? ens[0])?.kind ?? 'paragraph'
    const cells = cellsOf(ids, ens).map((cell) => ({ ...cell, confidence, moved }))
    return [{ id: ids.map(({ node }) => node), en: ens.map(({ node }) => node), kind, confidence, moved }, ...cells]
  })
  return { pairs }
}

/** The cells of one row for one row. */
function cellsOf(
  ids: readonly Unit<LineRange>[],
  ens: readonly Unit<LineRange>[],
): readonly Pick<MarkdownPair, 'id' | 'en' | 'kind'>[] {
  const [id, ...idRest] = ids
  const [en, ...enRest] = ens
  if (id === undefined || en === undefined || idRest.length + enRest.length > 0) return []
  return pairCells(id, en).map((cell) => ({
    id: cell.id === undefined ? [] : [cell.id.node],
    en: cell.en === undefined ? [] : [cell.en.node],
    kind: 'tableCell',
  }))
}
