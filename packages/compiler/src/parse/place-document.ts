import type { Document, Heading } from '@dwibahasa/model'
import type { Position } from 'unist'
import type { Findings } from '../message/findings.js'
import type { LoweredText } from './lower-document.js'
import { type PlaceShift, shiftPosition } from './lowering.js'
import type { LoweredWaiver } from './lowering-waivers.js'

/** A document without keys in its file, and what the later stages need to know of it. */
export interface LoweredDocument {
  readonly file: string
  readonly document: Document
  /** Where a block, or what stands in its lines, stands in the file. */
  readonly places: { readonly get: (node: object) => Position | undefined }
  readonly anchors: ReadonlyMap<string, Heading>
  /** Their places are the file's. */
  readonly waivers: readonly LoweredWaiver[]
}

/** Puts a lowered text in its file: its places become the file's, its faults are reported there. */
export function placeDocument(
  lowered: LoweredText,
  file: string,
  findings: Findings,
  shift?: PlaceShift,
): LoweredDocument {
  const moved = (place: Position): Position => (shift === undefined ? place : shiftPosition(place, shift))
  for (const { place, first, ...fault } of lowered.faults) {
    const related =
      first === undefined ? undefined : [{ file, place: moved(first), text: findings.word('related.first') }]
    findings.add({ ...fault, file, place: place === undefined ? undefined : moved(place), related })
  }
  const { document, anchors, places } = lowered
  const get = (node: object): Position | undefined => {
    const place = places.get(node)
    return place === undefined ? undefined : moved(place)
  }
  const waivers = lowered.waivers.map((waiver) => ({ ...waiver, place: moved(waiver.place) }))
  return { file, document, anchors, places: { get }, waivers }
}
