import { type Fact, type SheetEntry, type SheetSide, sheetHtml } from '@dwibahasa/handout'
import type { Locale } from '@dwibahasa/model'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launchBrowser } from './browser.js'
import { linkPlace } from './link-place.js'

const browserless = hasChromium ? '' : ' (skipped: there is no /usr/bin/chromium)'

const source = 'https://example.org/source'

/** A fact of so many lines, of which each leads somewhere. */
const fact = (lines: number): Fact => ({
  label: 'Disebut dalam',
  values: Array.from({ length: lines }, (_, at) => ({
    text: `Kalimat ke-${at} yang cukup panjang untuk satu baris.`,
    url: `https://example.org/${at}`,
  })),
})

/** An entry whose sheet ends in facts of so many lines in each language. */
function entryOf(lines: Readonly<Record<Locale, readonly number[]>>): SheetEntry {
  const side = (locale: Locale): SheetSide => ({
    title: 'ASEAN',
    facts: [],
    body: { type: 'root', locale, children: [] },
    sections: [],
    closing: lines[locale].map(fact),
    resolved: locale,
    fields: {},
  })
  return { key: 'topics/a', collection: { id: 'Topik', en: 'Topic' }, id: side('id'), en: side('en') }
}

describe.skipIf(!hasChromium)(`facts of two languages on paper${browserless}`, () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())

  test.each([[[20, 20]], [[40, 20]], [[50, 30]], [[10, 40, 20]]])('of %j lines are not printed upon', async (lines) => {
    const entry = entryOf({ id: lines, en: lines })
    await page.setContent(sheetHtml(entry, { kind: 'id-en', edition: { name: { id: 'A', en: 'A' }, source } }))
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const last = linkPlace(pdf, `https://example.org/${(lines.at(-1) ?? 0) - 1}`)
    // One page alone holds both: what is printed upon the facts is the colophon that should stand below them.
    expect(linkPlace(pdf, source).top).toBeLessThan(last.bottom)
  })

  test('are level, however long one of them is', async () => {
    await page.setViewportSize({ width: 680, height: 960 })
    await page.setContent(sheetHtml(entryOf({ id: [1, 9, 2], en: [5, 1, 2] }), { kind: 'id-en' }))
    await page.emulateMedia({ media: 'print' })
    const [ours, theirs] = await page.evaluate(() =>
      [...document.querySelectorAll('.sheet-closing dl')].map((list) =>
        [...list.children].map((one) => one.getBoundingClientRect().top),
      ),
    )
    expect(ours).toHaveLength(3)
    expect((ours?.[2] ?? 0) - (ours?.[1] ?? 0)).toBeGreaterThan(90)
    expect(theirs).toEqual(ours)
  })
})
