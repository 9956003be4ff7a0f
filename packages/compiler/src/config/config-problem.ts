import type { Values } from '../message/findings.js'

/** One thing that is wrong with a config, before it is put into words. */
export interface ConfigProblem {
  /** The property, as a path: `['collections', 'terms', 'pattern']`. */
  readonly path: readonly PropertyKey[]
  /** The name of a text under `config` in `locales/`; or what a schema says, already in the reader's language. */
  readonly what: { readonly word: string; readonly values?: Values } | { readonly text: string }
  /** The name of a text under `config.help`. Default: the one of the property. */
  readonly help?: string
}
