import type { CommandContext } from '../command.js'

/** Shows how far a command has come, on a terminal and nowhere else. */
export function progressOf(context: CommandContext): {
  readonly step: (done: number, total: number) => void
  readonly end: () => void
} {
  const { terminal, words, json } = context
  if (!terminal.errIsTerminal || json) return { step: () => undefined, end: () => undefined }
  let last = 0
  return {
    step: (done, total) => {
      const now = Date.now()
      if (now - last < 80 && done < total) return
      last = now
      terminal.err(`\r\u001b[2K${words('progress', { done, total })}`)
    },
    end: () => terminal.err('\r\u001b[2K'),
  }
}
