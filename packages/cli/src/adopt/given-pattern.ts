import { resolveProject } from '@dwibahasa/compiler'
import type { CommandContext } from '../command.js'
import { MisuseError } from '../misuse.js'

/**
 * The pattern that `--pattern` names, if any.
 *
 * @throws {MisuseError} Where it could stand in no config, or names files without an ending.
 */
export function givenPattern({ flags, words, lang }: CommandContext): string | undefined {
  const { pattern } = flags
  if (typeof pattern !== 'string') return undefined
  if (pattern === '') throw new MisuseError(words('misuse.optionValue', { option: '--pattern' }))
  const { faults } = resolveProject({ pattern, collections: { guide: {} } }, 'dwibahasa.config.ts', '.', lang)
  const [fault] = faults ?? []
  if (fault !== undefined) throw new MisuseError(`${words('misuse.pattern', { pattern })} ${fault.text}`)
  if (!/\.[^./{}]+$/.test(pattern)) throw new MisuseError(words('misuse.patternEnding', { pattern }))
  return pattern
}
