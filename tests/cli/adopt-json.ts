import { runCli } from './run-cli.js'

interface AdoptJson {
  readonly totals: Readonly<Record<string, number>>
  readonly doubtful: readonly { readonly block: string; readonly reason: string }[]
  readonly changed: readonly object[]
  readonly strange: readonly number[]
}

/** What `adopt --json` prints in a folder. */
export async function adoptJson(folder: string, ...args: string[]): Promise<AdoptJson> {
  return JSON.parse((await runCli(folder, ['adopt', '--json', ...args])).out)
}
