/** Asks a person line by line. */
export interface Prompt {
  /** What was answered; nothing once the person has gone: by Ctrl-C, or by ending the input. */
  readonly ask: (question: string) => Promise<string | undefined>
  readonly close: () => void
}
