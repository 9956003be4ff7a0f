import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launchBrowser } from '../handout/browser.js'
import { runCli } from './run-cli.js'
import { statusProject } from './status-project.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const browserless = hasChromium ? '' : ' (skipped: there is no /usr/bin/chromium)'
const long = 'kunci-yang-sangat-panjang-tanpa-satu-pun-spasi'.repeat(3)

describe.skipIf(!hasChromium)(`the page of \`status --html\` in a browser${browserless}`, () => {
  let browser: Browser
  let folder: string
  beforeAll(async () => {
    browser = await launchBrowser()
    folder = statusProject({ [`guide/${long}.id.md`]: `---\ntitle: ${long}\n---\n\nIsi.\n` })
    await runCli(folder, ['adopt'])
    for (const lang of ['id', 'en']) await runCli(folder, ['status', '--lang', lang, '--html', `${lang}.html`])
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each([
    ['id', 1280, 'light'],
    ['en', 1280, 'dark'],
    ['id', 390, 'dark'],
    ['en', 320, 'light'],
    ['id', 320, 'light'],
  ] as const)('in %s at %d px, %s: asks for nothing, fits, and is accessible', async (lang, width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(pathToFileURL(join(folder, `${lang}.html`)).href)
    expect(requests).toHaveLength(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.evaluate(axe)
    const found: readonly string[] = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      const { violations } = await axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    })
    expect(found).toEqual([])
    await page.close()
  })
})
