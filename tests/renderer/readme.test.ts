import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { hasChromium, launchBrowser } from '../handout/browser.js'

const readme = readFileSync(new URL('../../packages/renderer/README.md', import.meta.url), 'utf8')
const root = new URL('../..', import.meta.url).pathname

/** The examples, each with what it prints, if the README says so. */
const examples = [...readme.matchAll(/^```js\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```)?/gm)].map(
  ([, code = '', printed]) => ({ name: /@dwibahasa\/renderer\/?\w*/.exec(code)?.[0] ?? '', code, printed }),
)

describe('the examples in the README print what stands below them', () => {
  test.each(examples.filter(({ printed }) => printed !== undefined))('$name', ({ code, printed }) => {
    expect(code).toContain('console.log')
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(output).toBe(printed)
  })

  test('there are four of them', () => {
    expect(examples.filter(({ printed }) => printed !== undefined).map(({ name }) => name)).toEqual([
      '@dwibahasa/renderer',
      '@dwibahasa/renderer/html',
      '@dwibahasa/renderer/jsx',
      '@dwibahasa/renderer/markdown',
    ])
  })
})

test.skipIf(!hasChromium)('the example of the DOM fills the page of a browser (needs Chromium)', async () => {
  const { code = '' } = examples.find(({ name }) => name.endsWith('/dom')) ?? {}
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    logLevel: 'error',
  })
  const browser = await launchBrowser()
  try {
    const tab = await browser.newPage()
    await tab.setContent('<article>old</article>')
    await tab.evaluate(outputFiles[0]?.text ?? '')
    expect(await tab.innerHTML('article')).toBe(
      '<aside class="dwi-note" role="note" data-key="k3f9q2">\n<p class="dwi-title">Catatan</p>\n<p data-key="k8a2c1">Salam &lt;3</p>\n</aside>\n',
    )
  } finally {
    await browser.close()
  }
})
