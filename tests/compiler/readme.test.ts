import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileDocument, defineConfig, resolveProject, ruleIds } from '@dwibahasa/compiler'
import { describe, expect, test } from 'vitest'
import { brief } from './brief.js'
import { compileFolder } from './compile-folder.js'
import { writeProject } from './write-project.js'

const read = (path: string): string => readFileSync(new URL(`../../packages/compiler/${path}`, import.meta.url), 'utf8')
const readme = read('README.md')
const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'm').exec(readme)?.[1] ?? ''
const section = (title: string): string =>
  new RegExp(`^## ${title}\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(readme)?.[1] ?? ''
const firstCells = (text: string): string[] => [...text.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? '')

test('the example prints what stands below it', () => {
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', block('js')], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
  })
  expect(printed).toBe(block('text'))
})

test('the example of alignment prints what stands below it', () => {
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(section('Alignment')) ?? []
  const [, expected] = /```text\n([\s\S]*?)```/.exec(section('Alignment')) ?? []
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: fileURLToPath(new URL('../../packages/compiler', import.meta.url)),
    encoding: 'utf8',
  })
  expect(printed).toBe(expected)
})

test('the config compiles content that keeps to it', async () => {
  const folder = writeProject({
    'dwibahasa.config.ts': block('ts'),
    'topics/a.id.md': '---\ntitle: Satu\ndate: 2026-11-22\nterms: [soft-power]\nethics: |\n  Etika.\n---\n\nIsi.\n',
    'topics/a.en.md': '---\ntitle: One\nethics: |\n  Ethics.\n---\n\nText.\n',
    'terms/soft-power.id.md': '---\ntitle: kuasa lunak\n---\n\nIsi.\n',
    'terms/soft-power.en.md': '---\ntitle: soft power\n---\n\nText.\n',
  })
  const { findings, compilation } = await compileFolder(folder)
  expect(findings.map(brief)).toEqual([])
  expect(compilation?.entries.map(({ key }) => key)).toEqual(['terms/soft-power', 'topics/a'])
  const text = expect.any(String)
  expect(compilation?.project.edition).toEqual({ name: { id: text, en: text }, licence: { name: text, url: text } })
  const topics = compilation?.project.collections.find(({ name }) => name === 'topics')
  expect(topics?.fields.get('ethics')?.label).toEqual({ id: text, en: text })
})

test('lines with two colons are text, but for those that the README names', () => {
  const [, named = ''] =
    /A line with two colons is text, `::video\[x\]` as well; only (.+), a colon short, are errors\./.exec(
      section('Markdown'),
    ) ?? []
  const short = [...named.matchAll(/`(::\w+)`/g)].map(([, line = '']) => line)
  expect(short).toHaveLength(4)
  for (const line of [...short, '::video[x]', '::leaf', '::tip{a=b}']) {
    const { document, findings } = compileDocument(`${line}\n`, { locale: 'en' })
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(short.includes(line) ? ['directive-unknown'] : [])
    expect(document.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', value: line }] }])
  }
})

test('there is a heading for each rule, since the addresses in messages lead there', () => {
  const headings = [...section('Findings').matchAll(/^### (.+)$/gm)].map((match) => match[1])
  expect(headings).toEqual([...ruleIds])
})

test.each([...ruleIds])('%s is explained: what, why and what to do', (rule) => {
  const text = new RegExp(`^### ${rule}\n\n([\\s\\S]*?)\n\n(?=#)`, 'm').exec(readme)?.[1] ?? ''
  expect(text.split('\n')).toHaveLength(2)
  expect(text).toMatch(/\((?:error|warning)[^)]*\)\n/)
})

test('the options are those of the config', () => {
  const source = /export interface ProjectConfig \{([\s\S]*?)^\}/m.exec(read('src/config/project-config.ts'))?.[1] ?? ''
  const options = [...source.matchAll(/^ {2}readonly (\w+)\??:/gm)].map((match) => match[1])
  expect(firstCells(section('Config'))).toEqual(options)
})

const configBlock = (name: string): string =>
  new RegExp(`^\`\`\`ts ${name}\n([\\s\\S]*?)^\`\`\``, 'm').exec(readme)?.[1] ?? ''

test('the rules that a config may set are those of the table, with their defaults', async () => {
  const source = /configurableRules = \[([\s\S]*?)\]/.exec(read('src/message/configurable-rules.ts'))?.[1] ?? ''
  const rules = [...source.matchAll(/'([\w-]+)'/g)].map((match) => match[1] ?? '')
  const rows = [...section('Rules and waivers').matchAll(/^\| `([^`]+)` \| (warning|error) \|/gm)]
  expect(rows.map(([, rule]) => rule)).toEqual(rules)
  for (const [, rule, severity] of rows) {
    expect(new RegExp(`^### ${rule}\n\n.*\\(${severity}\\)$`, 'm').test(readme), rule).toBe(true)
  }
  const folder = writeProject({ 'dwibahasa.config.ts': configBlock('rules'), 'drafts/a.id.md': '![](/x.png)\n' })
  const { findings } = await compileFolder(folder)
  expect(findings.map(brief)).toContain('warning image-alt drafts/a.id.md:1:1')
})

test('the rules that can be waived are those that look at blocks, each in a file of its own', () => {
  const sentence = /What can be waived[^:]*:([\s\S]*?)\.\s/.exec(section('Rules and waivers'))?.[1] ?? ''
  const named = [...sentence.matchAll(/`([\w-]+)`/g)].map((match) => match[1])
  const folder = fileURLToPath(new URL('../../packages/compiler/src/check/rules', import.meta.url))
  const files = readdirSync(folder).filter((name) => name !== 'index.ts')
  expect(named).toEqual(files.map((name) => name.replace('.ts', '')).sort())
})

test('the glossary of the example is that of its entries and of its config', async () => {
  const folder = writeProject({
    'dwibahasa.config.ts': configBlock('glossary'),
    'terms/soft-power.id.md': '---\ntitle: kuasa lunak\nalso: [kekuatan lunak]\n---\n\nIsi.\n',
    'terms/soft-power.en.md':
      '---\ntitle: soft power\navoid:\n  - { form: weak power, reason: another thing }\n---\n\nText.\n',
  })
  const { findings, compilation } = await compileFolder(folder)
  expect(findings.map(brief)).toEqual([])
  expect(compilation?.glossary).toEqual([
    {
      key: 'terms/soft-power',
      id: ['kuasa lunak', 'kekuatan lunak'],
      en: ['soft power'],
      avoid: { id: [], en: [{ form: 'weak power', reason: 'another thing' }] },
    },
    {
      key: 'surel',
      id: ['surel', 'pos elektronik'],
      en: ['email'],
      avoid: { id: [], en: [{ form: 'e-mail', reason: 'old spelling' }] },
    },
  ])
})

describe('each pattern finds its pair', () => {
  const rows = [...section('Patterns').matchAll(/^\| `(.+?)` \| `(.+?)` and `(.+?)` \|/gm)]
  test('and there are four', () => {
    expect(rows).toHaveLength(4)
  })

  test.each(rows.map(([, pattern = '', id = '', en = '']) => ({ pattern, id, en })))('$pattern', async (row) => {
    const folder = writeProject({
      'dwibahasa.config.ts': `export default { pattern: ${row.pattern}, collections: { topics: {} } }\n`,
      [row.id]: 'Halo.\n',
      [row.en]: 'Hello.\n',
    })
    const { findings, compilation } = await compileFolder(folder)
    expect(findings.map(brief)).toEqual([])
    expect(compilation?.entries.map(({ key }) => key)).toEqual(['topics/asean'])
  })
})

test('every dependency has its reason, and there is no other', () => {
  const { dependencies } = JSON.parse(read('package.json'))
  expect(firstCells(section('Dependencies'))).toEqual(Object.keys(dependencies).sort())
})

test('the default limit is the one that is said', () => {
  const resolved = resolveProject(defineConfig({ collections: { topics: {} } }), '/project/dwibahasa.config.ts')
  const limit = resolved.faults === undefined ? resolved.project.maxFileSize : 0
  expect(section('Config')).toContain(`| \`maxFileSize\` | ${limit.toLocaleString('en')} |`)
})
