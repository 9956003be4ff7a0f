/**
 * The fixed words of a sheet in one language, in the form of i18next resources: `locales/id.json` and `locales/en.json`
 * hold them. What the renderer already has a word for (contents, source, the name of a language) is taken from there.
 */
export interface Words {
  /** Names the day that the content is of. */
  readonly date: string
  /** Names the edition in the colophon. */
  readonly edition: string
  /** Leads to the Indonesian sheet; the same in both languages, so that its readers find it. */
  readonly indonesian: string
  /** Leads to the English sheet; the same in both languages, so that its readers find it. */
  readonly english: string
  /** Leads to the sheet with both languages. */
  readonly sideBySide: string
  /** Names the language in the colophon. */
  readonly language: string
  /** Names the licence in the colophon. */
  readonly licence: string
  /** Names the links at the top of a page, for screen readers. */
  readonly navigation: string
  /** Says that an entry is not written in this language, and that the other language follows. */
  readonly standsIn: string
}
