import type { toDom } from '@dwibahasa/renderer/dom'
import { toHtml } from '@dwibahasa/renderer/html'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launchBrowser } from '../handout/browser.js'
import { corpusPayloads } from './attack/corpus-payloads.js'
import { markdownHtml } from './attack/markdown-html.js'
import { openTrap, type Trap } from './attack/open-trap.js'
import { htmlOutputs, markdownOutputs, pageOutputs } from './attack/outputs.js'
import type { TrappedWindow } from './attack/set-traps.js'
import { documentOfSpecimens, specimens } from './attack/specimens.js'
import { payloads } from './payloads/payloads.js'

const browserless = hasChromium ? '' : ' (skipped: there is no /usr/bin/chromium)'
const classes = [...Object.entries(payloads), ...corpusPayloads]
const all = classes.flatMap(([, list]) => list)

/** The fields that show in HTML; the others have nothing to fire. */
const marker = 'https://marker.example/'
const shown = specimens.filter((specimen) =>
  toHtml(documentOfSpecimens(marker, [specimen]), { headingAnchor: true }).includes('marker'),
)
const documentOf = (value: string) => documentOfSpecimens(value, shown)

/** How many sheets stand in one frame. */
const sheetsOfFrame = 20

function pageOf(pieces: readonly string[]): string {
  return `<!doctype html>\n<meta charset="utf-8">\n<title>Page</title>\n<main>\n${pieces.join('')}</main>\n`
}

describe.skipIf(!hasChromium)(`${all.length} payloads × ${shown.length} fields in Chromium${browserless}`, () => {
  let browser: Browser
  let trap: Trap
  beforeAll(async () => {
    browser = await launchBrowser()
    trap = await openTrap(browser)
  })
  afterAll(() => browser?.close())

  /** How many blocks stand on the page, so that nothing is trusted which is not there. */
  const blocks = () => trap.page.evaluate(() => document.querySelectorAll('p, pre, h2, h3, li').length)

  /** Pages that were looked at. */
  const sprung = new Set<string>()

  test('most fields show', () => expect(shown.length).toBeGreaterThan(25))

  test.each(Object.entries(htmlOutputs))(
    'nothing fires on a page of %s',
    async (_name, render) => {
      const html = pageOf(all.map((value) => render(documentOf(value), value)))
      // Without a style sheet, two layouts are one page but for the name of a class.
      const nameless = html.replaceAll(/(?<=<div class="dwi-parallel) dwi-(?:columns|interleaved)(?=">)/g, '')
      if (sprung.has(nameless)) return
      sprung.add(nameless)
      expect(await trap.spring({ html })).toEqual([])
      expect(await blocks()).toBeGreaterThan(all.length * 20)
    },
    120_000,
  )

  test.each(Object.entries(markdownOutputs))(
    'nothing fires on a page of %s',
    async (_name, render) => {
      const read = all.map((value) => markdownHtml(render(documentOf(value), value)))
      // Where the Markdown holds no raw HTML, both are one page.
      for (const html of new Set([pageOf(read.map(({ omit }) => omit)), pageOf(read.map(({ pass }) => pass))])) {
        expect(await trap.spring({ html })).toEqual([])
        expect(await blocks()).toBeGreaterThan(all.length * 20)
      }
    },
    120_000,
  )

  test('nothing fires where toDom builds the page', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "import { toDom } from '@dwibahasa/renderer/dom'; globalThis.toDom = toDom",
        resolveDir: new URL('../..', import.meta.url).pathname,
      },
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      logLevel: 'error',
    })
    await trap.spring({ html: pageOf([]) })
    await trap.page.evaluate(outputFiles[0]?.text ?? '')
    const documents = all.map(documentOf)
    const sprung = await trap.sprungBy(() =>
      trap.page.evaluate((given) => {
        const trapped = window as unknown as TrappedWindow & { readonly toDom: typeof toDom }
        for (const each of given) document.body.append(trapped.toDom(each, document, { headingAnchor: true }))
        trapped.touchAll(document)
      }, documents),
    )
    expect(sprung).toEqual([])
    expect(await blocks()).toBeGreaterThan(all.length * 20)
  }, 120_000)

  test('nothing fires on sheets in both languages', async () => {
    const render = pageOutputs['sheetHtml id-en']
    // The body is rendered as above: a few of its fields show that it is.
    const few = shown.filter(({ name }) => ['heading.anchor', 'text.value', 'link.url', 'image.url'].includes(name))
    const sheets = all.map((value) => {
      const html = render?.(documentOfSpecimens(value, few), value) ?? ''
      expect(html).toContain('<meta http-equiv')
      // The policy that a sheet carries would hold back what is to be caught here.
      return html.replace(/<meta http-equiv[^>]*>/, '')
    })
    // A browser reads several pages in one frame as one page, and makes a frame in no less time than it reads many.
    const frames = new Map<string, string>()
    for (let from = 0; from < sheets.length; from += sheetsOfFrame) {
      frames.set(`${from}`, sheets.slice(from, from + sheetsOfFrame).join(''))
    }
    expect(await trap.spring({ html: pageOf([]), frames, style: true })).toEqual([])
  }, 120_000)

  test('what is not escaped fires', async () => {
    const ours = Object.values(payloads).flat()
    const frames = new Map(
      ours.map((value, index) => [
        `${index}`,
        `<p>${value}</p><p title="${value}">a</p><p title=${value}>a</p><a href="${value}">a</a><img src="${value}">`,
      ]),
    )
    const sprung = await trap.spring({ html: pageOf([]), frames })
    const firing = (pattern: RegExp) => {
      const indexes = new Set(sprung.flatMap((line) => pattern.exec(line)?.[1] ?? []))
      return ours.filter((_, index) => indexes.has(`${index}`))
    }
    const ran = firing(/^(\d+): (?:alert|confirm|prompt|print|fetch|open)\(/)
    expect(firing(/^(\d+): /).length).toBeGreaterThan(180)
    const few = {
      addresses: 25,
      breakouts: 18,
      characters: 4,
      comments: 8,
      'foreign content': 16,
      languages: 7,
      markup: 28,
    }
    for (const [name, least] of Object.entries(few)) {
      expect(payloads[name]?.filter((value) => ran.includes(value)).length, name).toBeGreaterThanOrEqual(least)
    }
  }, 120_000)
})
