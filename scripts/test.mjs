// The one gate: builds, then runs every check in turn. Stops at the first that fails.
//
//   node scripts/test.mjs [--only name …]
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = (name) => join(root, 'node_modules/.bin', name)
const cli = join(root, 'packages/cli/bin/dwibahasa.js')

const colours = process.stdout.isTTY && !process.env.NO_COLOR ? [] : ['--colors=off']

const guide = ['--config', 'content/guide/dwibahasa.config.ts']

const steps = [
  ['build', process.execPath, ['scripts/build.mjs']],
  ['content', process.execPath, [cli, 'build', '--frozen']],
  ['content', process.execPath, [cli, 'build', '--frozen', ...guide]],
  ['format', process.execPath, [cli, 'format', '--check']],
  ['format', process.execPath, [cli, 'format', '--check', ...guide]],
  ['lint', bin('biome'), ['ci', '--error-on-warnings', ...colours, '.']],
  ['types', bin('tsc'), ['-p', 'tests']],
  ['unused', bin('knip'), ['--no-progress']],
  ['tests', bin('vitest'), ['run', '--config', 'tests/vitest.config.ts', '--root', root]],
]

const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
for (const [name, command, args] of steps) {
  if (only.length > 0 && !only.includes(name)) continue
  process.stdout.write(`\n── ${name}\n`)
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (error !== undefined) process.stderr.write(`${error.message}\n`)
  if (status !== 0) {
    process.stderr.write(`\n${name} failed${signal === null ? '' : ` (${signal})`}\n`)
    process.exit(status ?? 1)
  }
}
process.stdout.write('\nEvery check passed.\n')
