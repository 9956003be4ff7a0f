import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { writeProject } from '../compiler/write-project.js'
import { expressionsIn, type WrittenExpression } from './expressions-in.js'
import { madeExpressions } from './made-expressions.js'
import { SafeExpressions } from './safe-expressions.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where patterns are put together while the program runs, and how many times. What they become is looked at below. */
const makers: Readonly<Record<string, number>> = {
  'packages/bahasa/src/text/dates/clock-times.ts': 1,
  'packages/bahasa/src/text/dates/worded-dates.ts': 1,
  'packages/bahasa/src/text/spelling/decimal.ts': 1,
  'packages/bahasa/src/text/spelling/hyphen.ts': 1,
  'packages/bahasa/src/text/spelling/standard.ts': 1,
  'packages/compiler/src/read/config-place.ts': 2,
  'packages/compiler/src/read/match-pattern.ts': 1,
}

const files = readdirSync(join(root, 'packages'), { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith('.ts'))
  .map((file) => relative(root, join(file.parentPath, file.name)))
  .filter((path) => /^packages\/[^/]+\/src\//.test(path))
  .sort()
const sources = files.map((path) => ({ path, ...expressionsIn(path, readFileSync(join(root, path), 'utf8')) }))

const manifest: { readonly version: string } = createRequire(import.meta.url)('recheck/package.json')
const safe = new SafeExpressions(manifest.version)
afterAll(() => safe.save())

// Only the part of recheck that is plain JavaScript is installed.
process.env.RECHECK_BACKEND = 'pure'

/** What is wrong with an expression, with a text that shows it; empty where its time is linear in its text. */
async function faultOf({ pattern, flags }: WrittenExpression): Promise<string> {
  const written = `/${pattern}/${flags}`
  if (safe.has(written)) return ''
  const { check } = await import('recheck')
  // The checker is to stop for no clock: on a busy machine it would find less.
  const patience = { timeout: null, attackTimeout: null, incubationTimeout: null, seedingTimeout: null }
  const found = await check(pattern, flags, patience)
  if (found.status === 'safe') {
    safe.add(written)
    return ''
  }
  if (found.status === 'unknown') return `${written}: ${JSON.stringify(found.error)}`
  return `${written}: ${found.complexity.summary}, as in ${found.attack.pattern}`
}

async function faultsOf(expressions: readonly WrittenExpression[]): Promise<string[]> {
  const faults: string[] = []
  for (const expression of expressions) faults.push(await faultOf(expression))
  return faults.filter((fault) => fault !== '')
}

const packagesWithExpressions = [
  ...new Set(sources.flatMap(({ path, written }) => (written.length > 0 ? (path.split('/')[1] ?? []) : []))),
]

test('every package is searched', () => {
  expect(packagesWithExpressions).toEqual(expect.arrayContaining(['bahasa', 'cli', 'compiler', 'handout', 'renderer']))
})

describe('no text drives a regular expression to backtrack', () => {
  test.each(packagesWithExpressions)(
    'in %s',
    async (name) => {
      const written = sources.filter(({ path }) => path.startsWith(`packages/${name}/`)).flatMap((file) => file.written)
      const distinct = new Map(written.map((each) => [`/${each.pattern}/${each.flags}`, each]))
      expect(await faultsOf([...distinct.values()])).toEqual([])
    },
    300_000,
  )
})

test('nor one that is put together while the program runs', async () => {
  const found = sources.filter((file) => file.made > 0).map((file) => [file.path, file.made])
  expect(Object.fromEntries(found)).toEqual(makers)
  const folders = [
    {
      'dwibahasa.config.ts':
        "export default { collections: { topics: { pattern: '{locale}/{entry}.md' }, terms: {} } }\n",
      'id/a.md': '# A\n\nPada 8–18 September 2025 pukul 15.05 terjadi 3.5 juta, ke 5, non Indonesia, resiko.\n',
      'en/a.md': '# A\n\nFrom 8 to 18 September 2025 at 3.05 p.m. there were 3.5 million.\n',
    },
    { 'dwibahasa.config.ts': 'export default { colections: { topics: 7 } }\n' },
    { 'dwibahasa.config.ts': 'export default {\n  collections: nowhere,\n}\n' },
  ].map(writeProject)
  const made = await madeExpressions(async () => {
    const { checkSpelling, findDates } = await import('@dwibahasa/bahasa')
    checkSpelling('3.5 juta')
    for (const locale of ['id', 'en'] as const) findDates('17 Agustus 2025', locale)
    const { compile, Findings, loadProject } = await import('@dwibahasa/compiler')
    for (const folder of folders) {
      const project = await loadProject(folder, undefined, new Findings('en'))
      if (project) await compile(project, { lang: 'en' })
    }
  })
  const patterns = made.map(({ pattern }) => pattern).join('\n')
  for (const part of ['agustus', 'pukul', 'juta', 'non', 'praktek', 'config\\.ts:', 'colections', '<entry>']) {
    expect(patterns).toContain(part)
  }
  expect(await faultsOf(made)).toEqual([])
}, 300_000)

test.each(['^(a+)+$', '(?:a|a)*b', '[ \\t]+$', '\\{\\{.*?\\}\\}'])('the check itself finds %s', async (pattern) => {
  expect(await faultOf({ pattern, flags: '' })).not.toBe('')
})
