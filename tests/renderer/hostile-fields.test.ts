import { toHtml, toJson, toText } from '@dwibahasa/renderer'
import { toDom } from '@dwibahasa/renderer/dom'
import { toJsx } from '@dwibahasa/renderer/jsx'
import { toParallelHtml, toParallelText } from '@dwibahasa/renderer/parallel'
import { describe, expect, test } from 'vitest'
import { everyNode } from './every-node.js'
import { htmlFaults } from './html-faults.js'
import { isValidJson } from './is-valid-json.js'
import { plainJsx, plainNodes } from './plain-jsx.js'
import { pageHtml, treePage } from './tree-page.js'

const markup = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '1"><svg onload=alert(1)>',
  '</code></pre><iframe src=javascript:alert(1)>',
  '--><!--<style>*{}</style>',
  '</summary></details></table><object data=x>',
  '\ud800"><base href=//evil.example>',
  '\0"><form action=x>',
]
const strings = [
  ...markup,
  'x" onmouseover="alert(1)',
  'javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example/a',
  '\\\\evil.example\\a',
  '/\\evil.example',
  '__proto__',
  'constructor',
  'footnoteDefinition',
  'script',
  '{{constructor}}',
  '\u001b[31m\u009b2J',
]
const others: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e300,
  [],
  {},
  ['"><script>'],
  [null, 1, 'x'],
  { toString: 1, valueOf: 1 },
  { type: 'text' },
  { length: 1 },
  [{ type: 'image', url: '/a', title: 'b' }],
]

const plainNames = { ...plainJsx, elementAttributeNameCase: 'html' } as const

type Path = readonly (string | number)[]

/** The path of every field of every node, root included. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const below = Object.entries(value).flatMap(([name, field]) => pathsOf(field, [...path, name]))
  return path.length === 0 ? below : [path, ...below]
}

function withField(value: unknown, path: Path, field: unknown): never {
  const copy = structuredClone(value)
  let parent = copy as Record<string | number, unknown>
  for (const name of path.slice(0, -1)) parent = parent[name] as Record<string | number, unknown>
  parent[path.at(-1) ?? ''] = field
  return copy as never
}

const document = everyNode('id')
/** One document a block, so that each rendering is short, with the paths of its fields. */
const places = document.children.flatMap((block, index) => {
  const small = { ...document, children: [block] }
  const paths = pathsOf(small).filter(([first], place) => first === 'children' || (index === 0 && place > 0))
  return paths.map((path) => ({ name: `${block.type} ${path.join('.')}`, small, path }))
})

test.each(places)('$name may hold anything', ({ small, path }) => {
  for (const field of [...strings, ...others]) {
    const tree = withField(small, path, field)
    const shown = JSON.stringify(field)
    expect(htmlFaults(toHtml(tree, { headingAnchor: true })), shown).toEqual([])
    expect(htmlFaults(pageHtml(toDom(tree, treePage, { headingAnchor: true }))), shown).toEqual([])
    expect(htmlFaults(pageHtml(plainNodes(toJsx(tree, plainNames)))), shown).toEqual([])
    expect(isValidJson(JSON.parse(toJson(tree))), shown).toBe(true)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that may not be there.
    expect(toText(tree, { width: 60 }), shown).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/)
    expect(htmlFaults(toParallelHtml({ id: tree, en: small })), shown).toEqual([])
    expect(toParallelText({ id: tree, en: small }), shown).toMatch(/^$|\n$/)
  }
})

describe('what the host says is checked as well', () => {
  test.each(strings)('%j', (value) => {
    const words = { footnotes: value, note: value, answer: value, table: value, taskDone: value, permalink: value }
    const options = {
      href: () => value,
      src: () => value,
      idPrefix: value,
      labels: words,
      headingAnchor: true,
    }
    expect(htmlFaults(toHtml(document, options))).toEqual([])
    expect(htmlFaults(pageHtml(toDom(document, treePage, options)))).toEqual([])
    expect(htmlFaults(pageHtml(plainNodes(toJsx(document, { ...options, ...plainNames }))))).toEqual([])
  })
})

describe('the check itself goes red', () => {
  test.each(markup)('where %j is not escaped', (value) => {
    const tree = withField(document, ['children', 1, 'children', 0, 'value'], value)
    const escaped = toHtml(tree)
    const unescaped = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
    expect(htmlFaults(unescaped)).not.toEqual([])
  })

  test('where a runtime is given more than it may be', () => {
    for (const props of [{ onclick: 'a' }, { style: 'a' }, { innerHTML: 'a' }, { href: 'javascript:a' }]) {
      expect(
        htmlFaults(pageHtml(plainNodes(plainJsx.jsx('#fragment', { children: plainJsx.jsx('a', props) })))),
      ).not.toEqual([])
    }
    const script = plainJsx.jsx('script', {})
    expect(htmlFaults(pageHtml(plainNodes(plainJsx.jsx('#fragment', { children: script }))))).not.toEqual([])
  })

  test.each([
    '<a href="javascript:alert(1)">',
    '<a href=" javascript:alert(1)">',
    '<a href="//evil.example">',
    '<img src="data:image/png,">',
    '<p onclick="a">',
    '<p class="evil">',
    '<script>',
    '<!-- a -->',
    '<p style="color:red">',
  ])('at %s', (html) => {
    expect(htmlFaults(html)).not.toEqual([])
  })
})
