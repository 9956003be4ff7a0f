/** A language that the package knows, as a BCP 47 tag: `id` is Bahasa Indonesia, `en` is English. */
export type Locale = 'id' | 'en'
