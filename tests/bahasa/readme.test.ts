import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const readme = readFileSync(new URL('../../packages/bahasa/README.md', import.meta.url), 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code)
const examples = blocks('js').map((code, at) => ({ code, at, output: blocks('text')[at] }))

test('every example has its output', () => {
  expect(blocks('text')).toHaveLength(examples.length)
})

test.each(examples)('example $at in the README prints what stands below it', ({ code, output }) => {
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: new URL('../..', import.meta.url).pathname,
    encoding: 'utf8',
  })
  expect(code).toContain('console.log')
  expect(printed).toBe(output)
})
