import type { Prompt } from './prompt.js'

/** Where a command reads and writes. Results go to `out`, messages and progress to `err`. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Reads standard input to its end, or to just past `limit` bytes. Without it there is none. */
  readonly input?: (limit: number) => Promise<Uint8Array>
  /** Where a person sits at both ends, asks that person. */
  readonly openPrompt?: () => Prompt
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether `out` is a terminal in front of a person. */
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  /** In columns. */
  readonly width: number
}

/** Whether to colour, by https://no-color.org and by `FORCE_COLOR`. */
export function wantsColour(terminal: Terminal, isTerminal: boolean): boolean {
  const { env } = terminal
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true
  return isTerminal && env.TERM !== 'dumb'
}
