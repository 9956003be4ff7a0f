import { createInterface } from 'node:readline'
import type { Prompt } from './prompt.js'

/** A prompt on the terminal at both ends of this process. */
export function openPrompt(): Prompt {
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: true })
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
