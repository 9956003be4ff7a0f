import { type SheetEntry, type SheetKind, type SheetSide, sheetHtml } from '@dwibahasa/handout'
import type { BlockContent, Locale } from '@dwibahasa/model'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launchBrowser } from './browser.js'
import { wideTable } from './wide-table-entry.js'

const browserless = hasChromium ? '' : ' (skipped: there is no /usr/bin/chromium)'
const kinds = ['id', 'id-en'] as const

/** A letter a block: a heading, a paragraph, a table that portrait paper holds, and one that it does not. */
function block(letter: string, key: string, locale: Locale): BlockContent {
  const children = [{ type: 'text', value: `${locale} ${key}` }] as const
  if (letter === 'h') return { type: 'heading', key, depth: 2, children }
  if (letter === 't') return { ...wideTable(locale, 4, 'short'), key }
  if (letter === 'T')
    return { ...wideTable(locale, 20, 'long'), key, children: wideTable(locale, 20, 'long').children.slice(1) }
  return { type: 'paragraph', key, children }
}

function entryOf(letters: string): SheetEntry {
  const side = (locale: Locale): SheetSide => ({
    title: locale === 'id' ? 'Jadwal' : 'Timetable',
    facts: [],
    body: {
      type: 'root',
      locale,
      children: [...letters].map((letter, index) => block(letter, `block${index}`, locale)),
    },
    sections: [],
    resolved: locale,
    fields: {},
  })
  return { key: 'topics/timetable', collection: { id: 'Topik', en: 'Topic' }, id: side('id'), en: side('en') }
}

describe.skipIf(!hasChromium)(`tables that portrait paper does not hold${browserless}`, () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())

  /** The pages that a sheet prints on, in order: `p` for portrait, `l` for landscape. */
  async function printed(letters: string, kind: SheetKind): Promise<string> {
    await page.setContent(sheetHtml(entryOf(letters), { kind }))
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    return boxes.map(([, width, height]) => (Number(width) > Number(height) ? 'l' : 'p')).join('')
  }

  describe.each(kinds)('in a sheet of the kind %s', (kind) => {
    test.each([
      ['htp', 'p', 'what fits stays upright'],
      ['pTp', 'plp', 'one lies between what goes before and after'],
      ['phTp', 'plp', 'its heading goes with it'],
      ['phhTp', 'plp', 'and the heading above that one'],
      ['hT', 'l', 'a sheet with nothing else lies as a whole'],
      ['T', 'l', 'without a heading too'],
      ['Tp', 'lp', 'the title stands above the first'],
      ['pT', 'pl', 'the colophon stands below the last'],
    ])('%s prints on %s: %s', async (letters, pages) => {
      expect(await printed(letters, kind)).toBe(pages)
    })

    test('no heading is left behind', async () => {
      await page.setContent(sheetHtml(entryOf('phhTphtp'), { kind }))
      await page.emulateMedia({ media: 'print' })
      const named = await page.evaluate(() =>
        [...document.querySelectorAll('h2')].map(
          (heading) => getComputedStyle(heading.closest('.dwi-row') ?? heading).page,
        ),
      )
      const expected = ['wide', 'wide', 'auto']
      expect(named).toEqual(kind === 'id' ? expected : expected.flatMap((one) => [one, one]))
    })
  })

  test('the colophon does not stand alone on a page', async () => {
    const html = sheetHtml(entryOf(`pT${'p'.repeat(60)}`), { kind: 'id' })
    await page.setContent(html)
    await page.emulateMedia({ media: 'print' })
    const boxed = await page.evaluate(() =>
      [...document.querySelectorAll('main, article, .sheet-body')].filter((one) => one.getClientRects().length > 0),
    )
    expect(boxed).toEqual([])
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('footer') ?? document.body).breakBefore),
    ).toBe('avoid')
  })
})
