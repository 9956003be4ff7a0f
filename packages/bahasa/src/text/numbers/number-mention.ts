/**
 * A number as it stands in a text. Offsets are UTF-16 code units; `text` is what stands between them.
 *
 * `value` is a canonical decimal (`1234.5`, `-0.5`) whatever the notation was, so that values of two languages compare
 * as strings. A third, which no decimal can hold, is written `1/3`; a dotted token such as a version keeps its dots.
 */
export interface NumberMention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: string
  /** `%`, or the ISO 4217 code of a currency. */
  readonly unit?: string
  /** It gives a place in an order: `ke-5`, `kelima`, `5th`. */
  readonly ordinal?: true
  /** Written in words. Small ones are often articles or pronouns (*satu*, *one*). */
  readonly spelled?: true
  /** Could be read only in the notation of the other language: `1,234.50` in an Indonesian text. */
  readonly otherNotation?: true
  /** A version, an address or a section (`1.2.3`): its parts are no decimals. */
  readonly dotted?: true
}
