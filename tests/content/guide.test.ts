import { fileURLToPath } from 'node:url'
import { compile, Findings, loadProject, ruleIds } from '@dwibahasa/compiler'
import type { BlockContent, Document } from '@dwibahasa/model'
import { toText } from '@dwibahasa/renderer'
import { describe, expect, test } from 'vitest'
import { brief } from '../compiler/brief.js'
import { compileFolder } from '../compiler/compile-folder.js'
import { writeProject } from '../compiler/write-project.js'
import { guideExamples } from './guide-examples.js'
import { runExample } from './run-example.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const project = await loadProject(root, 'content/guide/dwibahasa.config.ts', new Findings())
if (project === undefined) throw new Error('the guide has no config')
const { entries, findings } = await compile(project)

const contentRules: readonly string[] = ruleIds.filter((rule) =>
  /^(?:block|spelling|term|waiver)-|-differs$|^(?:text-untranslated|structure-mismatch|image-alt)$/.test(rule),
)

const pages = entries
  .filter(({ collection }) => collection.name === 'rules')
  .map((entry) => ({ ...entry, rule: entry.slug, ...guideExamples(entry.id.body) }))

const isCode = ({ type }: BlockContent): boolean => type === 'code'

function words({ children, ...document }: Document): number {
  const prose = children.filter((block) => !isCode(block) && block.type !== 'heading')
  return (
    toText({ ...document, children: prose }, { links: 'none' }).match(/[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu)
      ?.length ?? 0
  )
}

function headings({ children }: Document): readonly string[] {
  return children.flatMap((block) =>
    block.type === 'heading' ? block.children.map((node) => ('value' in node ? node.value : '')).join('') : [],
  )
}

test('the guide is whole: nothing is found in it', () => {
  expect(findings.map(brief)).toEqual([])
})

test('every rule about content has a page, and every page a rule', () => {
  expect(pages.map(({ rule }) => rule)).toEqual([...contentRules].sort())
  expect(pages.map(({ id }) => id.fields.rule)).toEqual(pages.map(({ rule }) => rule))
})

describe.each(pages)('the page of $rule', ({ rule, id, en, pairs, config }) => {
  const { severity } = id.fields
  const before = pairs.get('before')
  const wrong = pairs.get('wrong')
  const right = pairs.get('right')
  if (wrong === undefined || right === undefined) throw new Error(`${rule} has no examples in both languages`)

  test('says what is found, why it matters and what to do, in some 150 words', () => {
    expect(headings(id.body)).toEqual(['Yang ditemukan', 'Mengapa penting', 'Yang perlu dilakukan', 'Contoh'])
    expect(headings(en.body)).toEqual(['What it finds', 'Why it matters', 'What to do', 'Example'])
    for (const { body } of [id, en]) {
      expect(words(body)).toBeGreaterThanOrEqual(120)
      expect(words(body)).toBeLessThanOrEqual(220)
    }
  })

  test('has the same examples in both languages', () => {
    expect(guideExamples(en.body)).toEqual({ pairs, config })
  })

  test('has a wrong example in which the rule finds something, and that is the only error', async () => {
    const found = await runExample(wrong, config, before)
    const own = found.filter(({ ruleId }) => ruleId === rule)
    expect(own.length).toBeGreaterThan(0)
    expect(found.filter(({ ruleId, fatal }) => ruleId !== rule && fatal === true).map(brief)).toEqual([])
    if (severity !== 'off') expect(own.every(({ fatal }) => fatal === (severity === 'error'))).toBe(true)
  })

  test('has a right example in which nothing is found', async () => {
    expect((await runExample(right, config, before)).map(brief)).toEqual([])
  })

  if (severity === 'off') {
    test('says that the rule is off, and it is', async () => {
      expect((await runExample(wrong, '{}', before)).filter(({ ruleId }) => ruleId === rule)).toEqual([])
    })
  }
})

test.each(entries.filter(({ collection }) => collection.name === 'guide'))(
  'the configs in $key are sound',
  async ({ id }) => {
    for (const block of id.body.children) {
      if (block.type !== 'code' || block.lang !== 'ts') continue
      const folder = writeProject({
        'dwibahasa.config.ts': block.value,
        'topics/a.id.md': 'Halo.\n',
        'topics/a.en.md': 'Hello.\n',
      })
      expect((await compileFolder(folder)).findings.map(brief)).toEqual([])
    }
  },
)
