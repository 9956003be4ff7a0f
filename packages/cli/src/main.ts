import { openPrompt } from './open-prompt.js'
import { readInput } from './read-input.js'
import { run } from './run.js'

// A reader that closes early (`| head`) is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault
})

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  input: (limit) => readInput(process.stdin, limit),
  ...(process.stdin.isTTY && process.stdout.isTTY ? { openPrompt } : {}),
  cwd: process.cwd(),
  env: process.env,
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  width: process.stderr.columns || 100,
})
