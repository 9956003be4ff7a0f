import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { runCli } from '../cli/run-cli.js'
import { withFileSteps } from './file-steps.js'
import { below, differing, isTemporary, type Tree, treeOf } from './tree.js'
import { type WritingCommand, writingCommands } from './writing-commands.js'

interface Death {
  readonly at: string
  readonly folder: string
}

/** Runs a command, and keeps a copy of its folder as each step finds it: what there would be, had the process died there. */
async function deathsOf({ args, code, prepare }: WritingCommand): Promise<{
  readonly before: Tree
  readonly after: Tree
  readonly deaths: readonly Death[]
}> {
  const folder = await prepare()
  const before = treeOf(folder)
  const deaths: Death[] = []
  onTestFinished(() => {
    for (const path of [folder, ...deaths.map((death) => death.folder)]) rmSync(path, { recursive: true, force: true })
  })
  const ran = await withFileSteps(
    folder,
    ({ name, path }) => {
      const copy = `${folder}-${deaths.length}`
      cpSync(folder, copy, { recursive: true })
      deaths.push({ at: `${deaths.length}: ${name} ${path}`, folder: copy })
    },
    () => runCli(folder, args),
  )
  const after = treeOf(folder)
  expect([ran.code, differing(before, after)]).toEqual([code, expect.arrayContaining([expect.any(String)])])
  return { before, after, deaths }
}

describe.each(Object.entries(writingCommands))('%s, wherever it dies,', (_, command) => {
  test('leaves each file as it was or as it is to be, and is made good by the next', async () => {
    const { before, after, deaths } = await deathsOf(command)
    expect(deaths.length).toBeGreaterThan(2)
    expect([...after.keys()].filter(isTemporary)).toEqual([])
    for (const { at, folder } of deaths) {
      const left = treeOf(folder)
      for (const part of command.whole) {
        // Between two renames the old one stands beside its place, whole.
        const aside = [...left.keys()].find((path) => path.startsWith(`.${part}.dwibahasa-old-`))?.split('/')[0]
        const standing = below(left, part)
        const shown = standing.size === 0 && aside !== undefined ? below(left, aside) : standing
        const isWhole = [before, after].some((tree) => differing(shown, below(tree, part)).length === 0)
        expect(isWhole, `${at}, of ${part}`).toBe(true)
        // Locks come first: no key is published that they do not hold.
        if (differing(standing, below(after, part)).length > 0) continue
        for (const path of [...after.keys()].filter((one) => one.endsWith('.lock')))
          expect(left.get(path) === after.get(path), `${at}, of ${path}`).toBe(true)
      }
      for (const path of new Set([...before.keys(), ...after.keys()])) {
        if (command.passing?.includes(path) || command.whole.some((part) => path.startsWith(`${part}/`))) continue
        const isWhole = left.get(path) === before.get(path) || left.get(path) === after.get(path)
        expect(isWhole, `${at}, of ${path}`).toBe(true)
      }
      const { code, err, out } = await runCli(folder, command.args)
      expect(`${code} ${code === command.code ? '' : out + err}`, at).toBe(`${command.code} `)
      expect(differing(treeOf(folder), after), at).toEqual([])
    }
  })
})

describe('a build whose process is killed between the two renames', () => {
  const cli = fileURLToPath(new URL('../../packages/cli/bin/dwibahasa.js', import.meta.url))
  const killing = `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { renameSync } = fs
fs.renameSync = (from, to) => (to.endsWith('/dist') ? process.kill(process.pid, 'SIGKILL') : renameSync(from, to))
syncBuiltinESMExports()`

  test.each([
    ['that succeeds', [], 0],
    ['that fails', [['guide/start.id.md', '---\ntitle: [\n---\n']], 1],
  ] as const)('is made good by a next one %s', async (_, edits, code) => {
    const folder = await (writingCommands.build?.prepare() ?? '')
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const before = below(treeOf(folder), 'dist')
    const preload = `data:text/javascript,${encodeURIComponent(killing)}`
    const { signal } = spawnSync(process.execPath, ['--import', preload, cli, 'build'], { cwd: folder })
    expect([signal, existsSync(join(folder, 'dist'))]).toEqual(['SIGKILL', false])
    for (const [path, text] of edits) writeFileSync(join(folder, path), text)
    expect((await runCli(folder, ['build'])).code).toBe(code)
    const after = treeOf(folder)
    // A failing build puts the old output back as well: nobody is left without.
    expect(differing(below(after, 'dist'), before).length > 0).toBe(code === 0)
    expect([...after.keys()].filter(isTemporary)).toEqual([])
  })
})
