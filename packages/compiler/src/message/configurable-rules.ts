/**
 * The rules whose severity a config may set: those that speak of what content says. What would make output wrong, and what
 * is about files or the config itself, is not among them.
 */
export const configurableRules = [
  'asset-missing',
  'block-stale',
  'content-empty',
  'footnote-unused',
  'foreign-same-locale',
  'image-alt',
  'reference-undefined',
  'reference-untranslated',
  'table-width',
  'waiver-reason',
  'waiver-unknown',
  'waiver-unused',
] as const

export type ConfigurableRule = (typeof configurableRules)[number]
