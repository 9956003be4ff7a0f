import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { catalog, type EntryKey } from '@dwibahasa/content'
import { load as loadEn } from '@dwibahasa/content/en'
import { load as loadId } from '@dwibahasa/content/id'
import { toHtml } from '@dwibahasa/renderer/html'
import { toParallelHtml } from '@dwibahasa/renderer/parallel'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launchBrowser } from '../handout/browser.js'
import { everyNode } from './every-node.js'

const { resolve } = createRequire(import.meta.url)
const axe = readFileSync(resolve('axe-core/axe.min.js'), 'utf8')
const styles = readFileSync(resolve('@dwibahasa/renderer/styles.css'), 'utf8')
const keys = Object.keys(catalog) as EntryKey[]
const browserless = hasChromium ? '' : ' (skipped: there is no /usr/bin/chromium)'

/** What stands in the one element of a page: all of it, with its heading. */
interface Shown {
  readonly name: string
  readonly lang: 'id' | 'en'
  readonly html: string
}

async function entriesIn(lang: 'id' | 'en'): Promise<Shown[]> {
  const load = { id: loadId, en: loadEn }[lang]
  return Promise.all(
    keys.map(async (key) => {
      const { title, body } = await load(key)
      return { name: `${lang} ${key}`, lang, html: `<h1>${title.replaceAll('<', '&lt;')}</h1>\n${toHtml(body)}` }
    }),
  )
}

function parallelPages(): Shown[] {
  const title = { id: 'Judul', en: 'Title' }
  const documents = { id: everyNode('id'), en: everyNode('en') }
  const alone = { ...documents, en: { ...documents.en, children: [] } }
  const untranslated = { ...documents, en: documents.id }
  const standIns = documents.id.children.map((block) => ({ ...block, status: 'missing', locale: 'id' }) as const)
  const note = { type: 'note', key: 'around', children: standIns } as const
  const inside = { ...documents, en: { ...documents.en, children: [note] } }
  const cases = Object.entries({ 'both languages': documents, 'one language alone': alone, untranslated, inside })
  return (['columns', 'interleaved', 'stacked'] as const).flatMap((layout) =>
    cases.map(([name, both]) => ({
      name: `${layout}, ${name}`,
      lang: 'id',
      html: toParallelHtml(both, { layout, title, showStale: true, headingAnchor: true }),
    })),
  )
}

describe.skipIf(!hasChromium)(`what axe finds${browserless}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  /** Shows one piece of HTML after the other in the same page, and says what is wrong with which. */
  async function findings(pieces: readonly Shown[], settings: Parameters<Browser['newPage']>[0]): Promise<string[]> {
    const page: Page = await browser.newPage(settings)
    try {
      await page.setContent(
        `<!doctype html><html lang="id"><title>x</title><style>:root { color-scheme: light dark; background: Canvas; color: CanvasText }\n${styles}</style><main></main>`,
      )
      await page.evaluate(axe)
      return await page.evaluate(async (shown) => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
        const found: string[] = []
        for (const { name, lang, html } of shown) {
          document.documentElement.lang = lang
          const [main] = document.getElementsByTagName('main')
          if (main) main.innerHTML = html
          const { violations } = await axe.run()
          for (const { id, nodes } of violations)
            found.push(`${name}: ${id}: ${nodes.map((node) => node.html).join(' ')}`)
        }
        return found
      }, pieces)
    } finally {
      await page.close()
    }
  }

  test.each(['id', 'en'] as const)(
    'on every page of the handbook in %s is nothing',
    async (lang) => {
      const pieces = await entriesIn(lang)
      expect(pieces.length).toBeGreaterThan(150)
      expect(await findings(pieces, { colorScheme: lang === 'id' ? 'light' : 'dark' })).toEqual([])
    },
    300_000,
  )

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('in two languages, %i pixels wide and %s, is nothing', async (width, colorScheme) => {
    expect(await findings(parallelPages(), { viewport: { width, height: 900 }, colorScheme })).toEqual([])
  })

  test('on a page with a fault is the fault', async () => {
    const html = '<h1>x</h1><p style="color: #777; background: #888">some words</p><img src="x.png">'
    const found = await findings([{ name: 'x', lang: 'en', html }], {})
    expect(found.map((each) => each.split(': ')[1])).toEqual(['color-contrast', 'image-alt'])
  })
})
