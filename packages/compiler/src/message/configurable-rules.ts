/**
 * The rules whose severity a config may set: those that speak of what content says. What would make output wrong, and what
 * is about files or the config itself, is not among them.
 */
export const configurableRules = [
  'asset-missing',
  'block-doubtful',
  'block-stale',
  'block-stale-critical',
  'code-differs',
  'content-empty',
  'date-differs',
  'emphasis-differs',
  'footnote-differs',
  'footnote-unused',
  'foreign-same-locale',
  'image-alt',
  'image-differs',
  'link-differs',
  'number-differs',
  'reference-undefined',
  'reference-untranslated',
  'spelling-decimal',
  'spelling-foreign',
  'spelling-hyphen',
  'spelling-preposition',
  'spelling-quotes',
  'spelling-reduplication',
  'spelling-rupiah',
  'spelling-split-prefix',
  'spelling-standard',
  'table-width',
  'term-avoid',
  'term-inconsistent',
  'term-missing',
  'text-untranslated',
  'waiver-reason',
  'waiver-unknown',
  'waiver-unused',
] as const

export type ConfigurableRule = (typeof configurableRules)[number]
