import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectOf } from '../integration/example-project.js'
import { treatyPair } from './adopt-fixture.js'

const program = fileURLToPath(new URL('../../packages/cli/bin/dwibahasa.js', import.meta.url))

// Runs the program on a terminal of its own, and types each answer once a question stands there.
const driver = `
import os, pty, select, sys
answers = sys.argv[2].split(',')
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[1], [sys.argv[1]] + sys.argv[3:])
seen = b''
while True:
    if not select.select([terminal], [], [], 30)[0]:
        sys.exit(99)
    try:
        part = os.read(terminal, 65536)
    except OSError:
        break
    if not part:
        break
    seen += part
    if b'/?]' in seen:
        shown, seen = seen, b''
        sys.stdout.buffer.write(shown)
        answer = answers.pop(0) if answers else '^D'
        keys = {'^C': b'\\x03', '^D': b'\\x04'}
        os.write(terminal, keys.get(answer, answer.encode() + b'\\r'))
sys.stdout.buffer.write(seen)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
`

const python = spawnSync('python3', ['-c', 'import pty, os; os.waitstatus_to_exitcode'])
const hasTerminals = python.status === 0

let folder: string
beforeEach(() => {
  folder = projectOf({ 'docs/treaty.id.md': treatyPair.id, 'docs/treaty.en.md': treatyPair.en })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function typed(answers: readonly string[]): { readonly code: number | null; readonly out: string } {
  const args = ['-c', driver, process.execPath, answers.join(','), program, 'adopt', 'docs', '--lang', 'en']
  const ran = spawnSync('python3', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, TERM: 'dumb' } })
  return { code: ran.status, out: ran.stdout }
}

const lock = (): string => readFileSync(join(folder, 'docs/dwibahasa.lock'), 'utf8')

// Says so where there is no pseudo-terminal to type at: a test that is skipped is shown as skipped.
describe.skipIf(!hasTerminals)('adopt on a real terminal (python3 with pty)', () => {
  test('asks until nothing is doubtful', () => {
    const { code, out } = typed(['y', 'n', 'y', 'y'])
    expect(out).toContain('Do the two say the same?')
    expect(code).toBe(0)
    expect(existsSync(join(folder, 'dwibahasa.doubtful.md'))).toBe(false)
  })

  test.each(['^C', '^D'])('keeps what was answered before %s, and lists the rest', (end) => {
    const { code } = typed(['y', end])
    expect(code).toBe(1)
    const kept = lock()
    expect(readFileSync(join(folder, 'dwibahasa.doubtful.md'), 'utf8').match(/^## /gm)).toHaveLength(2)
    expect(typed([end]).code).toBe(1)
    expect(lock()).toBe(kept)
    expect(typed(['n', 'n']).code).toBe(0)
  })
})
