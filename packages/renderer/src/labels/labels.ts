/**
 * The fixed words of one language, in the form of i18next resources: `locales/id.json` and `locales/en.json` hold them.
 *
 * `{{name}}` is i18next's interpolation; each word lists the names it may use.
 */
export interface Labels {
  /** What the language calls itself. */
  readonly language: string
  /** Heads a table of contents. */
  readonly contents: string
  /** Heads the footnotes. */
  readonly footnotes: string
  /** Heads the list of addresses in plain text. */
  readonly links: string
  /** Names where something comes from. */
  readonly source: string
  /** Leads back to where the reader was. */
  readonly back: string
  /** Names the way back from a footnote. Uses `{{reference}}`. */
  readonly backToReference: string
  /** Names the permanent link of a heading. Uses `{{heading}}`. */
  readonly permalink: string
  readonly note: string
  readonly case: string
  readonly question: string
  readonly answer: string
  /** Names the scrolling region around a table. Uses `{{number}}`. */
  readonly table: string
  /** Stands before an image's text alternative in plain text. */
  readonly image: string
  /** Names the checkbox of a task that is done. */
  readonly taskDone: string
  /** Names the checkbox of a task that is not done. */
  readonly taskOpen: string
  /** Stands in parallel text where this language has nothing. */
  readonly missing: string
  /** Stands in parallel text where this language has not followed the other. */
  readonly stale: string
}
