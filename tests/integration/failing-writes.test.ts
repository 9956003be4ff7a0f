import { rmSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Ran, runCli } from '../cli/run-cli.js'
import { differing, isTemporary, type Tree, treeOf } from './tree.js'
import { withUnwritable } from './with-unwritable.js'
import { type WritingCommand, writingCommands } from './writing-commands.js'

interface Failed {
  readonly ran: Ran
  /** The step at which the file system had something against it; nothing where the command takes fewer. */
  readonly at: string | undefined
  readonly before: Tree
  readonly after: Tree
}

/** Runs a command, at whose n-th step the file system fails. */
async function failedAt(nth: number, { args, prepare }: WritingCommand): Promise<Failed> {
  const folder = await prepare()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const before = treeOf(folder)
  let steps = 0
  let at: string | undefined
  const ran = await withUnwritable(
    folder,
    ({ name, path }) => {
      steps += 1
      if (steps === nth) at = `${nth}: ${name} ${path}`
      return steps === nth
    },
    () => runCli(folder, args),
  )
  // What cannot be cleared away is of no harm, and is at a later run.
  const after = new Map([...treeOf(folder)].filter(([path]) => !isTemporary(path)))
  return { ran, at, before, after }
}

describe.each(Object.entries(writingCommands))('%s, whatever cannot be written,', (_, command) => {
  test('says so and leaves what was there', async () => {
    const { after: good } = await failedAt(0, command)
    let failures = 0
    for (let nth = 1; ; nth += 1) {
      const { ran, at, before, after } = await failedAt(nth, command)
      if (at === undefined) break
      const changed = new Set([...differing(before, after), ...differing(after, good)])
      if (ran.code === command.code && differing(after, good).length === 0) continue
      failures += 1
      expect([ran.code, ran.out + ran.err], at).toEqual([1, expect.stringMatching(/output-unwritable[\s\S]*EIO/)])
      if (command.isAllOrNothing) expect(differing(before, after), at).toEqual([])
      for (const path of changed) {
        if (command.passing?.includes(path)) continue
        const isWhole = after.get(path) === before.get(path) || after.get(path) === good.get(path)
        expect(isWhole, `${at}, of ${path}`).toBe(true)
      }
    }
    expect(failures).toBeGreaterThan(1)
  })
})
