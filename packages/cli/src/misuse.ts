/** The command was called in a way that it does not know: exit code 2. */
export class MisuseError extends Error {
  readonly code = 'misuse'
}
