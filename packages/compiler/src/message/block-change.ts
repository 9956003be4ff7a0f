import type { Locale } from '@dwibahasa/model'
import type { Fact } from '../align/block-facts.js'

/** What has happened to a stale block's twin: for showing both side by side. Texts are without line breaks and emphasis. */
export interface BlockChange {
  /** What `accept` takes: `topics/virtual-dialogue#k3f9q2`. */
  readonly block: string
  /** The language that was changed. */
  readonly changed: Locale
  /** What it said when both agreed; absent where the history of the file does not tell. */
  readonly before?: string
  readonly after: string
  /** What the other language says. */
  readonly twin: string
  /** The numbers, addresses, code, footnotes and negations that came and went; empty without `before`. */
  readonly added: readonly Fact[]
  readonly removed: readonly Fact[]
}
