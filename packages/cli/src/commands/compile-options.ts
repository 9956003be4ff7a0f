import { type CompileOptions, cacheFolder, type Project } from '@dwibahasa/compiler'
import type { CommandContext } from '../command.js'

/** What every command that compiles hands to the compiler. */
export function compileOptions(project: Project, { lang, cached }: CommandContext): CompileOptions {
  const cache = cached ? cacheFolder(project) : undefined
  return { lang, ...(cache === undefined ? {} : { cache }) }
}
