import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { sheetHtml } from '@dwibahasa/handout'
import { toParallelHtml } from '@dwibahasa/renderer/parallel'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launchBrowser } from './browser.js'
import { type WordLength, wideTable, wideTableDocument, wideTableEntry } from './wide-table-entry.js'

const rendererStyles = readFileSync(createRequire(import.meta.url).resolve('@dwibahasa/renderer/styles.css'), 'utf8')
const cases = [3, 5, 7, 9, 14].flatMap((columns) =>
  (['short', 'long'] as const).map((length) => [columns, length] as const),
)
const browserless = hasChromium ? '' : ' (skipped: there is no /usr/bin/chromium)'

/** A table as it lies on the page. */
interface Laid {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** The words that stand outside their cell. */
  readonly outside: readonly string[]
  /** The words that are broken. */
  readonly broken: readonly string[]
  /** In points. */
  readonly smallest: number
}

describe.skipIf(!hasChromium)(`tables on A4 paper${browserless}`, () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    page = await browser.newPage()
    await page.emulateMedia({ media: 'print' })
  })
  afterAll(() => browser?.close())

  /** The tables of a page whose paper has `width` CSS pixels between its margins. */
  async function laid(html: string, width: number): Promise<readonly Laid[]> {
    await page.setViewportSize({ width, height: 960 })
    await page.setContent(html)
    return page.evaluate(() =>
      [...document.querySelectorAll('table')].map((table) => {
        const outside: string[] = []
        const broken: string[] = []
        for (const cell of table.querySelectorAll('th, td')) {
          const text = cell.firstChild
          if (text === null) continue
          const box = cell.getBoundingClientRect()
          for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[^\s-]+-?/g)) {
            const range = document.createRange()
            range.setStart(text, index)
            range.setEnd(text, index + word.length)
            const lines = [...range.getClientRects()]
            if (lines.some(({ left, right }) => left < box.left - 1 || right > box.right + 1)) outside.push(word)
            if (new Set(lines.map(({ top }) => top)).size > 1) broken.push(word)
          }
        }
        const sizes = [...table.querySelectorAll('th, td')].map((cell) =>
          Number.parseFloat(getComputedStyle(cell).fontSize),
        )
        const { left, right, top, bottom } = table.getBoundingClientRect()
        return { left, right, top, bottom, outside, broken, smallest: Math.min(...sizes) * 0.75 }
      }),
    )
  }

  function expectReadable(tables: readonly Laid[], width: number, length: WordLength): void {
    for (const { left, right, outside, broken, smallest } of tables) {
      expect(left).toBeGreaterThanOrEqual(-1)
      expect(right).toBeLessThanOrEqual(width + 1)
      expect(outside).toEqual([])
      if (length === 'short') expect(broken).toEqual([])
      expect(smallest).toBeGreaterThan(5.2)
    }
  }

  describe.each(cases)('%i columns of %s words', (columns, length) => {
    test('are whole on a page in one language', async () => {
      const tables = await laid(sheetHtml(wideTableEntry(columns, length), { kind: 'id' }), 590)
      expect(tables).toHaveLength(1)
      expectReadable(tables, 590, length)
    })

    test('are whole on a page in two, one under the other where they are wide', async () => {
      const tables = await laid(sheetHtml(wideTableEntry(columns, length), { kind: 'id-en' }), 680)
      expect(tables).toHaveLength(2)
      expectReadable(tables, 680, length)
      const [id, en] = tables
      if (columns === 3 && length === 'short') expect(en?.left).toBeGreaterThan(id?.right ?? 680)
      if (columns >= 7) expect(en?.top).toBeGreaterThan(id?.bottom ?? 960)
    })

    test.each(['columns', 'interleaved', 'stacked'] as const)('are whole in parallel HTML, %s', async (layout) => {
      const documents = { id: wideTableDocument('id', columns, length), en: wideTableDocument('en', columns, length) }
      const html = `<!doctype html><style>body { margin: 0; font: 11pt serif } ${rendererStyles}</style>${toParallelHtml(documents, { layout })}`
      const tables = await laid(html, 680)
      expect(tables).toHaveLength(2)
      for (const { left, right, outside } of tables)
        expect([left >= -1, right <= 681, outside]).toEqual([true, true, []])
      const [id, en] = tables
      const isBeside = layout === 'columns' && columns < 5
      expect([(en?.left ?? 0) > (id?.right ?? 0), (en?.top ?? 0) > (id?.bottom ?? 960)]).toEqual([isBeside, !isBeside])
    })
  })

  test('a word as long as an address is broken rather than lost', async () => {
    const entry = wideTableEntry(2, 'short')
    const table = wideTable('id', 2, 'short')
    const long = { type: 'tableCell', children: [{ type: 'text', value: 'x'.repeat(300) }] } as const
    const children = [
      { ...table, children: [...table.children, { type: 'tableRow', children: [long, long] } as const] },
    ]
    const sheet = sheetHtml({ ...entry, id: { ...entry.id, body: { ...entry.id.body, children } } }, { kind: 'id' })
    expectReadable(await laid(sheet, 590), 590, 'long')
  })

  test('a table that is longer than a page begins where it stands, and leaves no page blank', async () => {
    const entry = wideTableEntry(7, 'short')
    const [head, row] = wideTable('id', 7, 'short').children
    if (head === undefined || row === undefined) throw new Error('Expected two rows')
    const table = { ...wideTable('id', 7, 'short'), children: [head, ...Array.from({ length: 70 }, () => row)] }
    const side = { ...entry.id, body: { ...entry.id.body, children: [table] } }
    await page.setContent(sheetHtml({ ...entry, id: side }, { kind: 'id-en' }))
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/MediaBox/g)).toHaveLength(3)
  })

  test.each([20, 30])(
    '%i columns of long words are whole on a landscape page, in a type that can be read',
    async (columns) => {
      // A4 landscape between its margins.
      const [table] = await laid(sheetHtml(wideTableEntry(columns, 'long'), { kind: 'id' }), 1009)
      expect(table?.outside).toEqual([])
      expect(table?.right).toBeLessThanOrEqual(1010)
      expect(table?.smallest).toBeGreaterThan(columns === 20 ? 6.4 : 5.3)
    },
  )

  test.each(['id', 'id-en'] as const)('a table of few but tall rows begins where it stands too: %s', async (kind) => {
    const cell = (value: string) => ({ type: 'tableCell', children: [{ type: 'text', value }] }) as const
    const row = {
      type: 'tableRow',
      children: [cell('Risiko'), cell('kata '.repeat(kind === 'id' ? 130 : 65))],
    } as const
    const words = { type: 'paragraph', key: 'p', children: [{ type: 'text', value: 'Sepuluh risiko.' }] } as const
    const heading = { type: 'heading', key: 'h', depth: 2, children: [{ type: 'text', value: 'Risiko' }] } as const
    const table = { ...wideTable('id', 2, 'short'), children: Array.from({ length: 10 }, () => row) }
    const entry = wideTableEntry(2, 'short')
    const withTable = (side: (typeof entry)['id']) => ({
      ...side,
      body: { ...side.body, children: [words, heading, table] },
    })
    await page.setContent(sheetHtml({ ...entry, id: withTable(entry.id), en: withTable(entry.en) }, { kind }))
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    // In one piece it would leave the first page all but blank, and go on to a third.
    expect(pdf.match(/\/MediaBox/g)).toHaveLength(2)
  })

  test('twins have type of one size', async () => {
    const [id, en] = await laid(sheetHtml(wideTableEntry(14, 'short'), { kind: 'id-en' }), 680)
    expect(id?.smallest).toBe(en?.smallest)
  })
})
