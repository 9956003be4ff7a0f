import type { Localized } from '@dwibahasa/model'
import type { ConfigurableRule } from '../message/configurable-rules.js'
import type { RuleSeverities, RuleSeverity } from '../message/rule-severity.js'
import type { FieldDefinition } from './field.js'
import type { GlossaryConfig, GlossarySource } from './glossary-config.js'

/**
 * Where the two files of an entry stand, relative to the content folder: one pattern with a `{locale}` token, or one
 * pattern a locale. `{entry}` may span folders, `{collection}` is one folder.
 */
export type PairPattern = string | Localized<string>

/** How severe rules are, where it is not their default. */
export type RulesConfig = Readonly<Partial<Record<ConfigurableRule, RuleSeverity>>>

export interface CollectionConfig {
  /** Its heading on contents pages. Default: its name. */
  readonly title?: Localized<string>
  /** What one of its entries is called. Default: its title. */
  readonly singular?: Localized<string>
  /**
   * The shared fields by which its entries are ordered, the first before the second. A reference counts by the place of its
   * entry in the order of that collection. Default: by key.
   */
  readonly sort?: readonly string[]
  /** Default: the project's pattern. */
  readonly pattern?: PairPattern
  /** The fields that the frontmatter of this collection may hold. */
  readonly fields?: Readonly<Record<string, FieldDefinition>>
  /** Goes before the project's. */
  readonly rules?: RulesConfig
}

/** What is said of the content as a whole, on every sheet and in the catalog. */
export interface EditionConfig {
  readonly name: Localized<string>
  /** The address where the content is published. */
  readonly source?: string
  readonly licence?: { readonly name: string; readonly url?: string }
  /** The date of the content, `2026-11-22`. An entry's own shared field `date` goes before it. */
  readonly date?: string
}

/** What stands in `dwibahasa.config.ts`. */
export interface ProjectConfig {
  /** The folder of the Markdown pairs, relative to the config file. Default: the config file's folder. */
  readonly content?: string
  /** The folder that `build` writes, relative to the config file. Default: `dist`. */
  readonly output?: string
  /** Default: `{collection}/{entry}.{locale}.md`. */
  readonly pattern?: PairPattern
  /** By name: a lower-case word, with hyphens if need be. */
  readonly collections: Readonly<Record<string, CollectionConfig>>
  /**
   * Globs of files and folders to pass over, relative to the content folder. Names that start with `.` or `_` always are, and
   * so is a folder with a config of its own.
   */
  readonly ignore?: readonly string[]
  /**
   * What missing translations and differing structure are: `error` (the default) stops the build, `allow` makes them
   * warnings and lets the other language stand in.
   */
  readonly unfinished?: 'error' | 'allow'
  readonly edition?: EditionConfig
  /** How severe the rules about what content says are: `{ 'image-alt': 'warning' }`. */
  readonly rules?: RulesConfig
  /** The terms that both languages keep to. */
  readonly glossary?: GlossaryConfig
  /** In bytes; a larger file is reported and not read. Default: 8,388,608. */
  readonly maxFileSize?: number
}

export interface Collection {
  readonly name: string
  readonly title: Localized<string>
  readonly singular: Localized<string>
  readonly sort: readonly string[]
  readonly patterns: Localized<string>
  readonly fields: ReadonlyMap<string, FieldDefinition>
  /** The project's and its own. */
  readonly rules: RuleSeverities
  /** The path of its lock, relative to the content folder. */
  readonly lock: string
}

/** A config with its defaults filled in and its folders made absolute. */
export interface Project {
  /** Absolute path of the config file. */
  readonly configFile: string
  /** Absolute path of the folder that paths in messages are relative to. */
  readonly root: string
  readonly content: string
  readonly output: string
  readonly collections: readonly Collection[]
  readonly ignore: readonly string[]
  readonly unfinished: 'error' | 'allow'
  readonly edition: EditionConfig | undefined
  readonly rules: RuleSeverities
  readonly glossary: GlossarySource | undefined
  readonly maxFileSize: number
}

/** Gives a config its type; returns it as it is. */
export function defineConfig(config: ProjectConfig): ProjectConfig {
  return config
}
