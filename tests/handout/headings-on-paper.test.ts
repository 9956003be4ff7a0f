import { type SheetEntry, type SheetSide, sheetHtml } from '@dwibahasa/handout'
import type { BlockContent, Locale, PhrasingContent } from '@dwibahasa/model'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launchBrowser } from './browser.js'
import { linkPlace } from './link-place.js'

const browserless = hasChromium ? '' : ' (skipped: there is no /usr/bin/chromium)'
const sections = 40
const sentence = 'Kementerian luar negeri mempertanggungjawabkan kebijakannya di hadapan khalayak. '

const link = (url: string, words: string): PhrasingContent => ({
  type: 'link',
  url: `https://example.org/${url}`,
  children: [{ type: 'text', value: words }],
})

/** What may follow a heading, with a link at its head. */
const followers: Readonly<Record<string, (head: PhrasingContent, key: string) => BlockContent>> = {
  paragraph: (head, key) => ({ type: 'paragraph', key, children: [head, { type: 'text', value: sentence.repeat(5) }] }),
  question: (head, key) => ({
    type: 'question',
    key,
    children: [
      { type: 'paragraph', children: [head] },
      { type: 'answer', children: [{ type: 'paragraph', children: [{ type: 'text', value: sentence.repeat(4) }] }] },
    ],
  }),
  table: (head, key) => ({
    type: 'table',
    key,
    align: [],
    children: Array.from({ length: 6 }, () => ({
      type: 'tableRow' as const,
      children: [
        { type: 'tableCell' as const, children: [head] },
        { type: 'tableCell' as const, children: [{ type: 'text' as const, value: sentence }] },
      ],
    })),
  }),
}

/** Sections one after the other, each of another length, so that headings fall on every height of a page. */
function entryOf(follower: keyof typeof followers): SheetEntry {
  const side = (locale: Locale): SheetSide => ({
    title: 'Uji',
    facts: [],
    body: {
      type: 'root',
      locale,
      children: Array.from({ length: sections }, (_, at): readonly BlockContent[] => [
        { type: 'heading', key: `h${at}`, depth: 2, children: [link(`${locale}/h${at}`, 'Judul')] },
        followers[follower]?.(link(`${locale}/b${at}`, 'Isi. '), `b${at}`) ?? { type: 'thematicBreak' },
        { type: 'paragraph', key: `p${at}`, children: [{ type: 'text', value: sentence.repeat(1 + ((at * 7) % 16)) }] },
      ]).flat(),
    },
    sections: [],
    resolved: locale,
    fields: {},
  })
  return { key: 'topics/a', collection: { id: 'Topik', en: 'Topic' }, id: side('id'), en: side('en') }
}

describe.skipIf(!hasChromium)(`no heading stands alone at the foot of a page${browserless}`, () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())

  test.each(Object.keys(followers).flatMap((name) => (['id', 'id-en'] as const).map((kind) => [name, kind] as const)))(
    'before a %s, in a sheet of the kind %s',
    async (name, kind) => {
      await page.setContent(sheetHtml(entryOf(name), { kind }))
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      const alone = Array.from({ length: sections }, (_, at) => at).filter((at) => {
        const heading = linkPlace(pdf, `https://example.org/id/h${at}`)
        const block = linkPlace(pdf, `https://example.org/id/b${at}`)
        // Overleaf it stands higher than the heading.
        return !(block.top < heading.bottom + 1)
      })
      expect(alone).toEqual([])
    },
  )
})
