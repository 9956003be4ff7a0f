/**
 * A date, a time, a decade or a century as it stands in a text. Offsets are UTF-16 code units; `text` stands between them.
 *
 * `value` is written as in ISO 8601: `2025-08-17`, `2025-08`, `--08-17`, `--08`, `T15:05`. A decade is `1990s` or `90s`, and the
 * 21st century is `C21`.
 */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: string
  /** What an English date in digits may mean as well: 3/4/2025 is in April, or else in March. */
  readonly otherValue?: string
}
