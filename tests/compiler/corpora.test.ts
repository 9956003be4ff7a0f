import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compile, localized, resolveProject, z } from '@dwibahasa/compiler'
import { describe, expect, test } from 'vitest'
import { blocksOf } from './blocks-of.js'

/** A folder of folders with pairs `id/X.md` and `en/X.md` that other people wrote. */
const corpora = process.env.DWIBAHASA_CORPORA ?? ''
const names = existsSync(corpora) ? readdirSync(corpora).filter((name) => existsSync(join(corpora, name, 'id'))) : []

// Says so where there is nothing to try: a test that is skipped is shown as skipped.
describe.skipIf(names.length === 0)('real pairs (DWIBAHASA_CORPORA)', () => {
  test.each(names.length === 0 ? [''] : names)('%s compiles, and every block has a key', async (name) => {
    const anything = localized(z.any())
    const fields = Object.fromEntries(
      ['lang', 'title', 'description', 'class', 'order', 'image', 'related'].map((field) => [field, anything]),
    )
    const config = {
      content: name,
      pattern: '{locale}/{entry}.md',
      unfinished: 'allow',
      collections: { corpus: { fields } },
    }
    const resolved = resolveProject(config, join(corpora, 'dwibahasa.config.ts'))
    if (resolved.faults !== undefined) throw new Error('the config is sound')
    const { entries, findings } = await compile(resolved.project)
    expect(entries.length).toBeGreaterThan(0)
    for (const { id, en } of entries) {
      for (const { body } of [id, en]) expect(blocksOf(body).every(({ key }) => key !== undefined)).toBe(true)
    }
    // What people wrote has dead links, fields that nobody declared, and what one language says and the other does not.
    const rules = new Set(findings.map(({ ruleId }) => ruleId))
    // It also has words that are spelt wrong, and blocks that a translator put elsewhere.
    const usual = ['asset-missing', 'block-missing', 'field-unknown', 'reference-dead', 'structure-mismatch']
    const content = /-differs$|^text-untranslated$|^spelling-|^block-(?:doubtful|moved)$/
    expect([...rules].filter((rule) => !usual.includes(rule ?? '') && !content.test(rule ?? ''))).toEqual([])
  })
})
