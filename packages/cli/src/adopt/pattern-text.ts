import type { GuessedProject } from '@dwibahasa/compiler'

/** A pattern as messages show it. */
export function patternText(pattern: GuessedProject['found']['pattern']): string {
  return typeof pattern === 'string' ? `\`${pattern}\`` : `\`${pattern.id}\`, \`${pattern.en}\``
}
