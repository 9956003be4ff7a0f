import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from 'dwibahasa'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectOf } from '../integration/example-project.js'
import type { FileStep } from '../integration/file-steps.js'
import { withUnwritable } from '../integration/with-unwritable.js'
import { treatyProject } from './adopt-fixture.js'
import { adoptJson } from './adopt-json.js'
import { runCli } from './run-cli.js'

const list = 'dwibahasa.doubtful.md'

let folder: string
beforeEach(() => {
  folder = projectOf(treatyProject)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const isLock = ({ path }: FileStep): boolean => path === 'topics/dwibahasa.lock'

/** Runs `adopt` on a terminal at which somebody types these lines, and then goes. */
async function typed(
  lines: readonly string[],
  lang = 'en',
  beforeAnswer: () => void = () => undefined,
): Promise<{ code: number; out: string; asked: number }> {
  let out = ''
  let asked = 0
  const left = [...lines]
  const ask = async (): Promise<string | undefined> => {
    asked += 1
    beforeAnswer()
    return left.shift()
  }
  const code = await run(['adopt', '--lang', lang], {
    out: (text) => {
      out += text
    },
    err: () => undefined,
    openPrompt: () => ({ ask, close: () => undefined }),
    cwd: folder,
    env: { LANG: 'C.UTF-8', NO_COLOR: '1' },
    outIsTerminal: true,
    errIsTerminal: false,
    width: 80,
  })
  return { code, out, asked }
}

describe('on a terminal', () => {
  test('shows both texts and why it asks, and writes what is answered', async () => {
    const { code, out } = await typed(['y', 'y', 'y', 'y', 'y'])
    expect(code).toBe(0)
    expect(out).toContain('topics/treaty.id.md:')
    expect(out).toContain('The Green Climate Fund')
    expect(out).toContain('stand in different places')
    expect(existsSync(join(folder, list))).toBe(false)
  })

  test('ends with the totals of the next run', async () => {
    const totals = (text: string): string | undefined => /Entries: .*/.exec(text)?.[0]
    const { out } = await typed(['n', 'n', 'n', 'n', 'n'])
    expect(totals(out)).toBeDefined()
    expect(totals(out)).toBe(totals((await runCli(folder, ['adopt'])).out))
  })

  test('asks in Indonesian, and takes the keys of both languages', async () => {
    const { code, out } = await typed(['?', 'tidak', 'n', 't', 'n'], 'id')
    expect(code).toBe(0)
    expect(out).toContain('berhenti di sini')
  })

  test('asks no further once an answer cannot be kept', async () => {
    const { doubtful } = await adoptJson(folder, '--dry-run')
    let isAsked = false
    const { code, asked } = await withUnwritable(
      folder,
      (step) => isAsked && isLock(step),
      () =>
        typed(['y', 'y', 'y', 'y'], 'en', () => {
          isAsked = true
        }),
    )
    expect([code, asked]).toEqual([1, 1])
    expect((await adoptJson(folder)).doubtful).toEqual(doubtful)
  })

  test('keeps what was answered when somebody leaves, and goes on from there', async () => {
    const { doubtful } = await adoptJson(folder, '--dry-run')
    expect((await typed(['y'])).code).toBe(1)
    expect((await adoptJson(folder)).doubtful).toEqual(doubtful.slice(1))
    expect((await typed(['s', 'q'])).code).toBe(1)
    expect((await adoptJson(folder)).doubtful).toEqual(doubtful.slice(1))
  })
})
