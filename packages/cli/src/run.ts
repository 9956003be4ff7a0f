import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isLocale } from '@dwibahasa/model'
import type { Command, CommandContext, ExitCode } from './command.js'
import { MisuseError } from './misuse.js'
import { nearestCommand } from './nearest-command.js'
import type { Terminal } from './terminal.js'
import { systemLocale, type Words, wordsOf } from './words.js'

// Each is loaded when it is asked for: what one needs, another should not wait for.
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['init', async () => (await import('./commands/init.js')).initCommand],
  ['build', async () => (await import('./commands/build.js')).buildCommand],
  ['check', async () => (await import('./commands/check.js')).checkCommand],
  ['status', async () => (await import('./commands/status.js')).statusCommand],
  ['align', async () => (await import('./commands/align.js')).alignCommand],
  ['format', async () => (await import('./commands/format.js')).formatCommand],
  ['adopt', async () => (await import('./commands/adopt.js')).adoptCommand],
  ['accept', async () => (await import('./commands/accept.js')).acceptCommand],
  ['handout', async () => (await import('./commands/handout.js')).handoutCommand],
])

const everyCommand = {
  config: { type: 'string', short: 'c' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  'no-cache': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** Runs the command line: `args` is what stands behind the program's name. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = langOf(args)
  const words = wordsOf(isLocale(asked) ? asked : systemLocale(terminal.env))
  try {
    if (asked !== undefined && !isLocale(asked)) throw new MisuseError(words('misuse.lang', { lang: asked }))
    return await dispatch(args, terminal, words, isLocale(asked) ? asked : systemLocale(terminal.env))
  } catch (fault) {
    if (!(fault instanceof MisuseError)) throw fault
    if (args.includes('--json')) {
      const result = { version: 1, ok: false, error: { code: fault.code, message: fault.message } }
      terminal.out(`${JSON.stringify(result, null, 2)}\n`)
    }
    terminal.err(`${fault.message}\n${words('misuse.help')}\n`)
    return 2
  }
}

/** `--lang` is read before everything else: a complaint about the rest comes in that language. */
function langOf(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  if (at === -1) return undefined
  return args[at]?.startsWith('--lang=') ? args[at].slice('--lang='.length) : (args[at + 1] ?? '')
}

async function dispatch(
  args: readonly string[],
  terminal: Terminal,
  words: Words,
  lang: 'id' | 'en',
): Promise<ExitCode> {
  const name = args.find(
    (arg, at) => !arg.startsWith('-') && args[at - 1] !== '--lang' && !['--config', '-c'].includes(args[at - 1] ?? ''),
  )
  const load = name === undefined ? undefined : commands.get(name)
  if (name !== undefined && load === undefined) {
    const guess = nearestCommand(name, commands.keys())
    throw new MisuseError(
      words(guess === undefined ? 'misuse.command' : 'misuse.commandGuess', { name, guess: guess ?? '' }),
    )
  }
  const command = await load?.()
  const { values, positionals } = parse(args, command, words)
  if (values.version === true) {
    terminal.out(`${version()}\n`)
    return 0
  }
  if (values.help === true || command === undefined) {
    const text = words(command === undefined ? 'help.all' : `help.${name}`)
    if (values.help === true) terminal.out(`${text}\n`)
    else terminal.err(`${text}\n`)
    return values.help === true ? 0 : 2
  }
  if (values.config === '') throw new MisuseError(words('misuse.option', { option: '--config' }))
  if (values.config !== undefined && command.isProjectless === true)
    throw new MisuseError(words('misuse.option', { option: '--config' }))
  const rest = positionals.slice(1)
  if (rest.length > 0 && !command.takesArguments)
    throw new MisuseError(words('misuse.argument', { argument: rest[0] ?? '' }))
  const { config, json, 'no-cache': noCache, lang: _lang, help: _help, version: _version, ...flags } = values
  const context: CommandContext = {
    terminal,
    words,
    lang,
    json: json === true,
    cached: noCache !== true,
    config: typeof config === 'string' ? config : undefined,
    arguments: rest,
    flags: flags as CommandContext['flags'],
  }
  return command.run(context)
}

function parse(
  args: readonly string[],
  command: Command | undefined,
  words: Words,
): { values: Record<string, unknown>; positionals: string[] } {
  const options: Command['options'] = { ...everyCommand, ...command?.options }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    return { values, positionals }
  } catch (fault) {
    // parseArgs says what it does not know by a TypeError with a code.
    if (!(fault instanceof TypeError && 'code' in fault)) throw fault
    const option = /--[\w-]+|'(-[^' ,]*)/.exec(fault.message)?.[0].replace("'", '') ?? fault.message
    const isUnknown = fault.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    const takesValue = options[option.slice('--'.length)]?.type !== 'boolean'
    const misuse = isUnknown ? 'option' : takesValue ? 'optionValue' : 'optionNoValue'
    throw new MisuseError(words(`misuse.${misuse}`, { option }))
  }
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''
}
