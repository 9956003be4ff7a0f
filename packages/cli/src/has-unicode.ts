import type { Terminal } from './terminal.js'

/** Whether a terminal shows more than ASCII: by the character set of its locale, as POSIX has it. */
export function hasUnicode({ env }: Pick<Terminal, 'env'>): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  // Windows says nothing of the kind, and its terminals read UTF-8.
  return locale === '' ? env.OS === 'Windows_NT' : /utf-?8/i.test(locale)
}
