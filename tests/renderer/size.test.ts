import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'

/** The bytes (minified, gzip) that a bundle may grow by when it imports a name: what was measured, and a little room. */
const budgets: readonly (readonly [entryPoint: string, name: string, bytes: number])[] = [
  ['', 'toHtml', 4690],
  ['', 'toText', 5840],
  ['', 'toJson', 2010],
  ['', 'labels', 500],
  ['/html', 'toHtml', 4690],
  ['/text', 'toText', 5840],
  ['/json', 'toJson', 2010],
  ['/parallel', 'toParallelHtml', 6590],
  ['/parallel', 'toParallelText', 7980],
  ['/dom', 'toDom', 4660],
  ['/jsx', 'toJsx', 4890],
  ['/markdown', 'toMarkdown', 17_000],
]

async function bytesOf(entryPoint: string, name: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${name} } from '@dwibahasa/renderer${entryPoint}'`,
      resolveDir: new URL('../..', import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

describe('a bundle', () => {
  test.each(budgets)("of '@dwibahasa/renderer%s' { %s } has at most %i bytes", async (entryPoint, name, bytes) => {
    const measured = await bytesOf(entryPoint, name)
    // A figure with much room below it holds nothing.
    expect(measured).toBeGreaterThan(bytes * 0.9)
    expect(measured).toBeLessThanOrEqual(bytes)
  })

  test('is as large from the main entry point as from the one for its format', async () => {
    for (const [name, entryPoint] of [
      ['toHtml', '/html'],
      ['toText', '/text'],
      ['toJson', '/json'],
    ] as const) {
      expect(Math.abs((await bytesOf('', name)) - (await bytesOf(entryPoint, name))), name).toBeLessThan(32)
    }
  })

  test.each(budgets.filter(([entryPoint]) => entryPoint))(
    "of '@dwibahasa/renderer%s' { %s } is as large as the README says",
    async (entryPoint, name) => {
      const readme = readFileSync(new URL('../../packages/renderer/README.md', import.meta.url), 'utf8')
      const row = readme.split('\n').find((line) => line.startsWith(`| \`@dwibahasa/renderer${entryPoint}\` |`)) ?? ''
      const said = [...row.matchAll(/[\d.]+(?= kB| and)/g)].map(([kilobytes]) => Number(kilobytes))
      const kilobytes = (await bytesOf(entryPoint, name)) / 1000
      const nearest = Math.min(...said.map((each) => Math.abs(each - kilobytes)))
      expect(nearest, `${kilobytes} kB, not ${said}`).toBeLessThan(kilobytes < 10 ? 0.1 : 1)
    },
  )
})
