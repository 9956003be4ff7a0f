import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { contentsHtml, sheetHtml } from '@dwibahasa/handout'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launchBrowser } from './browser.js'
import { fixtureEntry, hostOptions, kinds } from './fixture-cases.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const screens = [
  { name: 'a desk', width: 1280, height: 900, colorScheme: 'light' },
  { name: 'a desk at night', width: 1280, height: 900, colorScheme: 'dark' },
  { name: 'a phone', width: 390, height: 844, colorScheme: 'light' },
] as const

const pages = [
  ...kinds.map((kind) => ['topic', kind] as const),
  ['not-in-english', 'en'],
  ['contents', 'id'],
  ['contents', 'id-en'],
] as const
const browserless = hasChromium ? '' : ' (skipped: there is no /usr/bin/chromium)'

describe.skipIf(!hasChromium)(`in a browser${browserless}`, () => {
  let browser: Browser
  let folder: string
  beforeAll(async () => {
    browser = await launchBrowser()
    folder = mkdtempSync(join(tmpdir(), 'dwibahasa-sheets-'))
    for (const [sheet, kind] of pages) {
      const entries = [fixtureEntry('topic'), fixtureEntry('not-in-english')]
      const groups = [{ title: { id: 'Topik', en: 'Topics' }, entries }]
      const html =
        sheet === 'contents'
          ? contentsHtml(groups, hostOptions(kind))
          : sheetHtml(fixtureEntry(sheet), hostOptions(kind))
      writeFileSync(join(folder, `${sheet}-${kind}.html`), html)
    }
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens a sheet from disk, notes what it asks for, and does something with it. */
  async function withPage<Result>(
    name: string,
    settings: Parameters<Browser['newPage']>[0],
    look: (page: Page, requests: readonly string[]) => Promise<Result>,
  ): Promise<Result> {
    const page = await browser.newPage(settings)
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    try {
      await page.goto(pathToFileURL(join(folder, `${name}.html`)).href)
      return await look(page, requests)
    } finally {
      await page.close()
    }
  }

  describe.each(screens)('on $name', ({ width, height, colorScheme }) => {
    const settings = { viewport: { width, height }, colorScheme, bypassCSP: true }

    test.each(pages)('%s of the kind %s asks for nothing, fits, and is accessible', async (sheet, kind) => {
      await withPage(`${sheet}-${kind}`, settings, async (page, requests) => {
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
      })
    })
  })

  /** Where the two cells of each row stand: their first words, so that a margin does not count. */
  function cellTops(page: Page): Promise<{ readonly tops: readonly number[]; readonly lefts: readonly number[] }[]> {
    return page.evaluate(() =>
      [...document.querySelectorAll('article .dwi-row')].map((row) => {
        const boxes = [...row.children].map((cell) => {
          const range = document.createRange()
          range.selectNodeContents(cell)
          return [...range.getClientRects()].find(({ height }) => height > 0)
        })
        return { tops: boxes.map((box) => box?.top ?? 0), lefts: boxes.map((box) => box?.left ?? 0) }
      }),
    )
  }

  test('on a desk the two languages stand side by side, each block level with its twin', async () => {
    const rows = await withPage('topic-id-en', { viewport: { width: 1280, height: 900 } }, cellTops)
    expect(rows.length).toBeGreaterThan(12)
    for (const { tops, lefts } of rows) {
      expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 99))).toBeLessThan(1.5)
      expect((lefts[1] ?? 0) - (lefts[0] ?? 0)).toBeGreaterThan(400)
    }
  })

  test('on a phone each block stands above its twin, and says its language', async () => {
    await withPage('topic-id-en', { viewport: { width: 390, height: 844 } }, async (page) => {
      for (const { tops, lefts } of await cellTops(page)) {
        expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThan(10)
        expect(Math.abs((lefts[0] ?? 0) - (lefts[1] ?? 99))).toBeLessThan(1)
      }
      const marks = await page.evaluate(() =>
        [...document.querySelectorAll('article .dwi-row > .dwi-cell')].map(
          (cell) => getComputedStyle(cell, '::before').content,
        ),
      )
      expect(new Set(marks)).toEqual(new Set(['"id"', '"en"']))
    })
  })

  test('the facts of two languages are level, however long one of them is', async () => {
    const [ours, theirs] = await withPage('topic-id-en', { viewport: { width: 900, height: 900 } }, (page) =>
      page.evaluate(() => {
        const [first] = document.querySelectorAll('article dd')
        first?.append(' dan seterusnya'.repeat(20))
        return [...document.querySelectorAll('article dl')].map((list) =>
          [...list.children].map((fact) => fact.getBoundingClientRect().top),
        )
      }),
    )
    expect((ours?.[1] ?? 0) - (ours?.[0] ?? 0)).toBeGreaterThan(100)
    expect(theirs).toEqual(ours)
  })

  test('what is reached by keyboard is every link, table and answer, in order', async () => {
    await withPage('topic-id', { viewport: { width: 390, height: 844 } }, async (page) => {
      const expected = await page.evaluate(() => document.querySelectorAll('a[href], [tabindex="0"], summary').length)
      const reached = new Set<number>()
      for (let press = 0; press < expected; press++) {
        await page.keyboard.press('Tab')
        reached.add(
          await page.evaluate(() =>
            [...document.querySelectorAll('*')].indexOf(document.activeElement ?? document.body),
          ),
        )
      }
      expect(expected).toBeGreaterThan(10)
      expect(reached.size).toBe(expected)
      expect([...reached]).toEqual([...reached].sort((a, b) => a - b))
    })
  })

  test.each(pages)('%s of the kind %s prints on A4', async (sheet, kind) => {
    const pdf = await withPage(`${sheet}-${kind}`, {}, (page) => page.pdf({ preferCSSPageSize: true }))
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(boxes.length).toBeGreaterThan(0)
    for (const [, width, height] of boxes) {
      expect(Math.abs(Number(width) - 595.28)).toBeLessThan(1)
      expect(Math.abs(Number(height) - 841.89)).toBeLessThan(1)
    }
  })

  test('on paper the bar is gone, answers are open and nothing sticks out', async () => {
    // The room between the margins of A4 paper, in CSS pixels.
    const viewport = { width: 680, height: 960 }
    await withPage('topic-id-en', { viewport }, async (page) => {
      const answers = () =>
        page.evaluate(async () => {
          // Content that was skipped is laid out with the next frame.
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
          return [...document.querySelectorAll('.dwi-answer > p')].map((words) => words.checkVisibility())
        })
      expect(await answers()).toEqual([false, false])
      await page.emulateMedia({ media: 'print' })
      expect(await answers()).toEqual([true, true])
      expect(await page.locator('.sheet-bar').isVisible()).toBe(false)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
      for (const { tops, lefts } of await cellTops(page)) {
        expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 99))).toBeLessThan(1.5)
        expect((lefts[1] ?? 0) - (lefts[0] ?? 0)).toBeGreaterThan(200)
      }
    })
  })
})
