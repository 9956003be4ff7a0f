import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Finding, ruleIds } from '@dwibahasa/compiler'
import { describe, expect, test } from 'vitest'
import { compileFolder } from './compile-folder.js'

const fixtures = fileURLToPath(new URL('../fixtures/compiler/findings', import.meta.url))
const cases = readdirSync(fixtures).sort()

interface ExpectedFinding {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly severity: 'error' | 'warning'
  readonly related?: readonly string[]
}

interface Expected {
  /** The keys of the entries; `null` where the config is at fault. */
  readonly entries: readonly string[] | null
  readonly findings: readonly ExpectedFinding[]
}

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(fixtures, name, 'expected.json'), 'utf8'))
}

function seen(finding: Finding): Record<string, unknown> {
  const related = (finding.related ?? []).map(({ file, place }) => {
    const start = place === undefined || 'line' in place ? place : place.start
    return `${file}:${start?.line}:${start?.column}`
  })
  return {
    rule: finding.ruleId,
    file: finding.file,
    line: finding.line,
    column: finding.column,
    severity: finding.fatal === true ? 'error' : 'warning',
    ...(related.length === 0 ? {} : { related }),
  }
}

describe.each(cases)('%s', (name) => {
  const folder = join(fixtures, name)

  test('is found where it stands', async () => {
    const { findings, compilation } = await compileFolder(folder)
    expect({
      entries: compilation?.entries.map(({ key }) => key) ?? null,
      findings: findings.map(seen),
    }).toEqual(expectedOf(name))
  })

  test('is the same in both languages, but for the words', async () => {
    const english = await compileFolder(folder, 'en')
    const indonesian = await compileFolder(folder, 'id')
    expect(indonesian.findings.map(seen).map(sortable).sort()).toEqual(english.findings.map(seen).map(sortable).sort())
    for (const [at, finding] of indonesian.findings.entries()) {
      expect(finding.note).not.toBe(english.findings[at]?.note)
      for (const text of [finding.reason, finding.note, ...(finding.related ?? []).map((one) => one.text)]) {
        expect(text).toMatch(/\S/)
        // Braces that nothing filled, and names of words that are not in the catalogue.
        expect(text).not.toMatch(
          /\{\{|\b(?:rules\.[\w-]+\.(?:reason|note)|(?:nodes|yaml|related|locales|encodings)\.\w)/,
        )
      }
    }
  })

  test('compiles twice to the same', async () => {
    const once = await compileFolder(folder)
    const again = await compileFolder(folder)
    expect(again.findings.map(plain)).toEqual(once.findings.map(plain))
    expect(again.compilation?.entries.map(({ id, en }) => ({ id, en }))).toEqual(
      once.compilation?.entries.map(({ id, en }) => ({ id, en })),
    )
    expect(again.compilation?.locks).toEqual(once.compilation?.locks)
  })
})

function sortable(finding: Record<string, unknown>): string {
  return JSON.stringify(finding)
}

function plain({ reason, note, url, place, actual, expected, file }: Finding): unknown {
  return { reason, note, url, place, actual, expected, file }
}

// Made by files that a repository cannot hold (`hostile-files.test.ts`), by two states of one file (`staleness.test.ts`), or
// by writing (`tests/cli`).
const elsewhere = [
  'block-stale',
  'block-stale-critical',
  'entry-case',
  'entry-duplicate',
  'file-too-large',
  'file-unreadable',
  'format-unsafe',
  'lock-outdated',
  'output-foreign',
  'output-unwritable',
  'symlink-broken',
  'symlink-outside',
]

test('every rule has a case', () => {
  const met = new Set(cases.flatMap((name) => expectedOf(name).findings.map(({ rule }) => rule)))
  expect([...met, ...elsewhere].sort()).toEqual([...new Set(ruleIds)].sort())
})
