import type { Locale } from '@dwibahasa/model'
import type { Terminal } from './terminal.js'
import type { Words } from './words.js'

/** 0: good. 1: findings. 2: misuse. */
export type ExitCode = 0 | 1 | 2

export interface CommandContext {
  readonly terminal: Terminal
  readonly words: Words
  readonly lang: Locale
  readonly json: boolean
  /** Whether parsed texts are kept from one run to the next. */
  readonly cached: boolean
  /** The config file that was named. */
  readonly config: string | undefined
  readonly arguments: readonly string[]
  readonly flags: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
}

export interface Command {
  /** The options besides those that every command has. */
  readonly options: Readonly<Record<string, { readonly type: 'boolean' | 'string'; readonly multiple?: boolean }>>
  readonly takesArguments: boolean
  /** Whether it works without a project, so that there is no config to name. Default false. */
  readonly isProjectless?: boolean
  readonly run: (context: CommandContext) => Promise<ExitCode>
}
