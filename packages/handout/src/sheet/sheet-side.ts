import type { Document, Fields, Locale } from '@dwibahasa/model'
import type { Fact } from './fact.js'

/** A body field of an entry: an issue has its ethics and its law. */
export interface SheetSection {
  readonly title: string
  readonly body: Document
}

/** An entry in one language. */
export interface SheetSide {
  readonly title: string
  /** A lede below the title. */
  readonly summary?: string
  /** Labelled fields, the labels in the side's own language; both sides have the same ones in the same order. */
  readonly facts: readonly Fact[]
  readonly body: Document
  /** Body fields, after the body; both sides have the same ones in the same order. */
  readonly sections: readonly SheetSection[]
  /** Labelled fields that stand after everything else, such as what an entry is mentioned in. Default: none. */
  readonly closing?: readonly Fact[]
  /** The language of title, summary and bodies: not the side's own where the other language stands in for it. */
  readonly resolved: Locale
  /** All fields as data; the JSON sheet shows them. */
  readonly fields: Fields
}
