import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const readme = readFileSync(new URL('../../packages/bahasa/README.md', import.meta.url), 'utf8')
const block = (language: string) => new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'm').exec(readme)?.[1] ?? ''

test('the example in the README prints what stands below it', () => {
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', block('js')], {
    cwd: new URL('../..', import.meta.url).pathname,
    encoding: 'utf8',
  })
  expect(block('js')).toContain('console.log')
  expect(printed).toBe(block('text'))
})
