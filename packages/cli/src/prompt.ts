import { createInterface } from 'node:readline'

/** Asks a person line by line. */
export interface Prompt {
  /** What was answered; nothing once the person has gone: by Ctrl-C, or by ending the input. */
  readonly ask: (question: string) => Promise<string | undefined>
  readonly close: () => void
}

/** A prompt on a terminal. */
export function openPrompt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Prompt {
  const lines = createInterface({ input, output, terminal: true })
  const early: string[] = []
  let isClosed = false
  let answer: ((line: string | undefined) => void) | undefined
  const give = (line: string | undefined): void => {
    const waiting = answer
    answer = undefined
    if (waiting !== undefined) waiting(line)
    else if (line !== undefined) early.push(line)
  }
  lines.on('line', give)
  lines.on('SIGINT', () => lines.close())
  lines.on('close', () => {
    isClosed = true
    give(undefined)
  })
  return {
    ask: (question) =>
      new Promise((resolve) => {
        const before = early.shift()
        if (before !== undefined || isClosed) {
          resolve(before)
          return
        }
        answer = resolve
        lines.setPrompt(question)
        lines.prompt()
      }),
    close: () => lines.close(),
  }
}
