import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BlockContent, BlockFields, Document, TableRow } from '@dwibahasa/model'
import { type ParallelLayout, toParallelHtml } from '@dwibahasa/renderer/parallel'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launchBrowser } from '../handout/browser.js'

const styles = readFileSync(createRequire(import.meta.url).resolve('@dwibahasa/renderer/styles.css'), 'utf8')
const browserless = hasChromium ? '' : ' (skipped: there is no /usr/bin/chromium)'
const layouts: readonly ParallelLayout[] = ['columns', 'interleaved', 'stacked']

const paragraph = (key: string): BlockContent => ({
  type: 'paragraph',
  key,
  children: [{ type: 'text', value: `kata ${key}` }],
})
const item = (key: string) => ({ type: 'listItem', key, children: [paragraph(`p${key}`)] }) as const
const row = (key: string): TableRow => ({
  type: 'tableRow',
  key,
  children: ['x', 'y'].map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
})
type Marks = Pick<BlockFields, 'status' | 'locale'>

/** Blocks in each of which something is not as it should be, and their twins. */
function documentsWith(status: 'missing' | 'stale') {
  const state: Marks = status === 'missing' ? { status, locale: 'id' } : { status }
  const note = (key: string, second: BlockContent): BlockContent => ({
    type: 'note',
    key,
    children: [paragraph(`${key}1`), second],
  })
  const list = (last: Marks): BlockContent => ({
    type: 'list',
    key: 'l',
    ordered: false,
    children: [item('i'), { ...item('j'), ...last }],
  })
  const table = (last: Marks): BlockContent => ({
    type: 'table',
    key: 't',
    align: [],
    children: [row('r'), { ...row('s'), ...last }],
  })
  const documentIn = (locale: 'id' | 'en', last: Marks): Document => ({
    type: 'root',
    locale,
    children: [
      note('n', { ...paragraph('n2'), ...last }),
      note('m', { ...list({}), ...last }),
      note('o', { ...table({}), ...last }),
      note('k', list(last)),
      note('q', table(last)),
    ],
  })
  return { id: documentIn('id', {}), en: documentIn('en', state) }
}

describe.skipIf(!hasChromium)(`in a browser${browserless}`, () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())

  /** How everything with a status in English looks, and what the stylesheet puts before it. */
  async function marked(html: string, css = styles) {
    await page.setContent(`<!doctype html><html lang="id"><style>${css}</style>${html}`)
    return page.evaluate(() =>
      [...document.querySelectorAll('[data-status]')].map((element) => {
        const { borderInlineStartStyle, borderInlineStartWidth, outlineStyle, outlineWidth } = getComputedStyle(element)
        const first = element.matches('tr') ? element.firstElementChild : element
        return {
          name: element.localName,
          edge:
            borderInlineStartStyle === 'dotted'
              ? borderInlineStartWidth
              : outlineStyle === 'dotted'
                ? outlineWidth
                : '',
          before: first && getComputedStyle(first, '::before').content,
        }
      }),
    )
  }
  test('no selector reaches anything but what the renderer made', async () => {
    await page.setContent(`<style>${styles}</style>`)
    const selectors = await page.evaluate(() => {
      const found: string[] = []
      const rules: CSSRule[] = [...(document.styleSheets[0]?.cssRules ?? [])]
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule) found.push(...rule.selectorText.split(/,(?![^(]*\))/))
        else if (rule instanceof CSSGroupingRule) rules.push(...rule.cssRules)
      }
      return found.map((selector) => selector.trim())
    })
    expect(selectors.length).toBeGreaterThan(60)
    expect(selectors.filter((selector) => !selector.startsWith('.dwi-'))).toEqual([])
  })

  const names = ['p', 'ul', 'table', 'li', 'tr']

  test.each(layouts)('what stands in inside a block has an edge and its language before it, in %s', async (layout) => {
    for (const css of [styles, styles.replaceAll('light-dark(', 'no-such-function(')]) {
      const found = await marked(toParallelHtml(documentsWith('missing'), { layout }), css)
      expect(found.map(({ name }) => name)).toEqual(names)
      for (const { name, edge, before } of found)
        expect([name, edge, before]).toEqual([name, name === 'p' ? '4px' : '2px', '"[ID] "'])
    }
  })

  test('no cell of a table is moved by what stands before a row', async () => {
    await page.setContent(`<style>${styles}</style>${toParallelHtml(documentsWith('missing'))}`)
    const lefts = await page.evaluate(() =>
      [...document.querySelectorAll('table')].map((table) =>
        [...table.rows].map(({ cells }) => [...cells].map((cell) => cell.getBoundingClientRect().left)),
      ),
    )
    for (const [head, body] of lefts) expect(body).toEqual(head)
  })

  test.each(layouts)('what is stale inside a block has an edge where that is asked for, in %s', async (layout) => {
    const found = await marked(toParallelHtml(documentsWith('stale'), { layout, showStale: true }))
    expect(found.map(({ name, edge }) => [name, edge])).toEqual(
      names.map((name) => [name, name === 'p' ? '4px' : '2px']),
    )
    const unasked = await marked(toParallelHtml(documentsWith('stale'), { layout }))
    expect(unasked.map(({ edge }) => edge)).toEqual(names.map(() => ''))
  })

  test('what is stale has an edge on a page in one language, below the class that says so', async () => {
    const [found] = await marked('<article class="dwi-show-stale"><p data-status="stale">x</p></article>')
    expect(found?.edge).toBe('4px')
    const [unasked] = await marked('<article><p data-status="stale">x</p></article>')
    expect(unasked?.edge).toBe('')
  })

  test.each([
    ['where light-dark() is known', styles, 'rgb(95, 179, 212)'],
    ['where it is not', styles.replaceAll('light-dark(', 'no-such-function('), 'rgb(43, 131, 165)'],
  ])('boxes have their edges on a dark page %s', async (_name, css, colour) => {
    await page.setContent(
      `<style>${css}</style><div class="dwi-dark"><aside class="dwi-note">x</aside><section class="dwi-case">x</section></div>`,
    )
    const edges = await page.evaluate(() =>
      [...document.querySelectorAll('aside, section')].map((element) => {
        const { borderInlineStartStyle, borderInlineStartWidth, borderInlineStartColor } = getComputedStyle(element)
        return [borderInlineStartStyle, borderInlineStartWidth, borderInlineStartColor]
      }),
    )
    expect(edges).toEqual([
      ['solid', '4px', colour],
      ['solid', '4px', css === styles ? 'rgb(223, 168, 74)' : 'rgb(176, 117, 16)'],
    ])
  })

  test('colours of the page go before those of the stylesheet', async () => {
    await page.setContent(
      `<style>${styles}</style><div style="--dwi-note: rgb(1, 2, 3)"><aside class="dwi-note">x</aside></div>`,
    )
    const colour = await page.evaluate(() => {
      const note = document.querySelector('aside')
      return note && getComputedStyle(note).borderInlineStartColor
    })
    expect(colour).toBe('rgb(1, 2, 3)')
  })
})
