import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const root = new URL('../../packages/renderer/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')

describe('what is published', () => {
  test.each<[string, readonly string[]]>([
    ['@dwibahasa/renderer', ['labels', 'toHtml', 'toJson', 'toText']],
    ['@dwibahasa/renderer/html', ['toHtml']],
    ['@dwibahasa/renderer/text', ['cleanText', 'displayWidth', 'padText', 'toText', 'wrapText']],
    ['@dwibahasa/renderer/json', ['toJson']],
    ['@dwibahasa/renderer/dom', ['toDom']],
    ['@dwibahasa/renderer/jsx', ['toJsx']],
    ['@dwibahasa/renderer/markdown', ['toMarkdown']],
    ['@dwibahasa/renderer/parallel', ['toParallelHtml', 'toParallelText']],
  ])('%s exports %j', async (entryPoint, names) => {
    expect(Object.keys(await import(entryPoint)).sort()).toEqual(names)
  })

  test('imports nothing but its own files, and for Markdown what a host installs for it', () => {
    const { peerDependencies } = JSON.parse(read('package.json'))
    const files = readdirSync(new URL('dist/', root)).filter((file) => file.endsWith('.js'))
    expect(files.length).toBeGreaterThan(4)
    for (const file of files) {
      const imported = [...read(`dist/${file}`).matchAll(/(?:from|import)\s*\(?["']([^"']+)["']/g)].map(
        ([, name]) => name,
      )
      const others = imported.filter((name) => !name?.startsWith('./'))
      expect([...new Set(others)].sort(), file).toEqual(file === 'markdown.js' ? Object.keys(peerDependencies) : [])
    }
  })
})

describe('the stylesheet', () => {
  const styles = read('styles.css').replace(/\/\*[\s\S]*?\*\//g, '')
  const selectors = [...styles.matchAll(/([^{}]+)\{/g)]
    .map(([, prelude]) => (prelude ?? '').trim())
    .filter((prelude) => !prelude.startsWith('@'))
    // What stands in brackets, `:is(h1, h2)`, is no selector of its own; no brackets lie deeper than two levels.
    .map((prelude) => prelude.replace(/\([^()]*\)/g, '').replace(/\([^()]*\)/g, ''))
    .flatMap((prelude) => prelude.split(','))
    .map((selector) => selector.trim())

  test('has selectors that begin with a class of ours', () => {
    expect(selectors.length).toBeGreaterThan(20)
    expect(selectors.filter((selector) => !/^\.dwi-[a-z]+/.test(selector))).toEqual([])
  })

  test('names no class that nothing renders', () => {
    const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => read(`src/${file}`))
      .join('\n')
    const made = [
      'dwi-note',
      'dwi-case',
      'dwi-question',
      'dwi-answer',
      'dwi-left',
      'dwi-right',
      'dwi-center',
      'dwi-columns',
      'dwi-interleaved',
      'dwi-stacked',
      // These two the host sets.
      'dwi-light',
      'dwi-dark',
    ]
    const named = new Set(selectors.flatMap((selector) => selector.match(/dwi-[a-z]+/g) ?? []))
    expect([...named].filter((name) => !made.includes(name) && !sources.includes(name))).toEqual([])
  })
})
