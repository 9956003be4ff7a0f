import { run } from 'dwibahasa'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command line in this process, in a folder, without a terminal unless told so. */
export async function runCli(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
  isTerminal = false,
): Promise<Ran> {
  let out = ''
  let err = ''
  const code = await run(args, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    cwd,
    env: { LANG: 'C', ...env },
    outIsTerminal: isTerminal,
    errIsTerminal: isTerminal,
    width: 80,
  })
  return { code, out, err }
}
