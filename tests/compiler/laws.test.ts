import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Compilation, type CompiledEntry, compile, resolveProject } from '@dwibahasa/compiler'
import type { Node } from '@dwibahasa/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf } from './blocks-of.js'
import { brief } from './brief.js'
import { markdown } from './markdown-arbitrary.js'

// Without a config file: running one takes longer than compiling a pair.
async function compilePair(id: string, en: string): Promise<Compilation> {
  const folder = mkdtempSync(join(tmpdir(), 'dwibahasa-laws-'))
  try {
    writeFileSync(join(folder, 'a.id.md'), id)
    writeFileSync(join(folder, 'a.en.md'), en)
    const config = { unfinished: 'allow', pattern: '{entry}.{locale}.md', collections: { topics: {} } }
    const resolved = resolveProject(config, join(folder, 'dwibahasa.config.ts'))
    if (resolved.faults !== undefined) throw new Error('the config is sound')
    return await compile(resolved.project)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function onlyEntry({ entries }: Compilation): CompiledEntry {
  const [entry] = entries
  if (entry === undefined || entries.length > 1) throw new Error('a pair is one entry')
  return entry
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  if (node.type === 'image') return node.alt
  return 'children' in node ? node.children.map(textOf).join(' ') : ''
}

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'#*_`~[](){}<>!|:-+.\\^&\n\t 1aé'), maxLength: 120 }),
  markdown,
)

describe('any text', () => {
  test('compiles without throwing, in either language and beside any other', async () => {
    await fc.assert(
      fc.asyncProperty(anything, anything, async (id, en) => {
        const { findings } = await compilePair(id, en)
        for (const { file, line, column, reason } of findings) {
          const lines = (file?.endsWith('.id.md') ? id : en).split(/\r\n?|\n/)
          // Every finding points at a place that exists.
          expect(line, reason).toBeGreaterThan(0)
          expect(line, reason).toBeLessThanOrEqual(lines.length)
          expect(column, reason).toBeLessThanOrEqual((lines[(line ?? 1) - 1]?.length ?? 0) + 1)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('as frontmatter, too', async () => {
    const yaml = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'a:-[]{}&*!|>"\'#\n ?,%@~1'), maxLength: 60 }),
    )
    await fc.assert(
      fc.asyncProperty(yaml, async (text) => {
        await compilePair(`---\n${text}\n---\n\nTeks.\n`, 'Text.\n')
      }),
      { numRuns: 150 },
    )
  })

  test('has its keys once each, and the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, markdown, async (id, en) => {
        const entry = onlyEntry(await compilePair(id, en))
        for (const { body } of [entry.id, entry.en]) {
          const keys = blocksOf(body).map(({ key }) => key)
          expect(keys).not.toContain(undefined)
          expect(new Set(keys).size).toBe(keys.length)
        }
        expect(onlyEntry(await compilePair(id, en))).toEqual(entry)
      }),
      { numRuns: 40 },
    )
  })

  test('beside itself lacks nothing and differs in nothing', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const { findings } = await compilePair(text, text)
        const rules = findings.filter(({ ruleId }) => /^(?:block|structure)-/.test(ruleId ?? ''))
        expect(rules.map(brief)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('reads the same in both languages where it stands beside itself', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const { id, en } = onlyEntry(await compilePair(text, text))
        expect({ ...en.body, locale: 'id' }).toEqual(id.body)
      }),
      { numRuns: 25 },
    )
  })
})

test('no word of plain paragraphs is lost', async () => {
  const word = fc.stringMatching(/^[a-zA-Zéñ0-9]{1,12}(?:[-:'][a-z]{1,6})?$/)
  const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(paragraphs, fc.constantFrom(' ', '\n'), async (words, space) => {
      const text = words.map((line) => line.join(space)).join('\n\n')
      const { id } = onlyEntry(await compilePair(`${text}\n`, `${text}\n`))
      expect(textOf(id.body).split(/\s+/)).toEqual(words.flat())
      expect(id.words).toBe(words.flat().length)
    }),
    { numRuns: 150 },
  )
})
