import { catalog, type EntryKey, keys } from '@dwibahasa/content'
import { load as loadEn } from '@dwibahasa/content/en'
import { load as loadId } from '@dwibahasa/content/id'
import type { BlockContent, Document } from '@dwibahasa/model'
import { toText } from '@dwibahasa/renderer'
import { describe, expect, test } from 'vitest'

const load = { id: loadId, en: loadEn }
const locales = ['id', 'en'] as const

/** Words as a reader meets them: no footnotes, no addresses, no marks, nothing said in place of a picture. */
function words(document: Document): number {
  const isPicture = (block: BlockContent): boolean =>
    block.type === 'paragraph' && block.children.every(({ type }) => type === 'image')
  const children = document.children.filter((block) => block.type !== 'footnoteDefinition' && !isPicture(block))
  const body = { ...document, children }
  return toText(body, { links: 'none' }).match(/[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

function blocks(children: readonly BlockContent[], type: BlockContent['type']): BlockContent[] {
  return children.flatMap((block) => [
    ...(block.type === type ? [block] : []),
    ...('children' in block && ['note', 'case', 'question', 'answer', 'blockquote'].includes(block.type)
      ? blocks(block.children as readonly BlockContent[], type)
      : []),
  ])
}

const chapterTopics: Readonly<Record<string, readonly string[]>> = {
  'diplomacy-online': ['social-media-campaigns', 'virtual-dialogue', 'public-engagement', 'risks-of-digital-diplomacy'],
  'trade-transformed': [
    'global-marketplaces',
    'lower-transaction-barriers',
    'blockchain-trust',
    'supply-chain-tracking',
    'faster-payments',
    'data-and-ai',
    'internet-of-things',
    'uneven-gains',
  ],
  'international-organizations': [
    'armed-conflict-and-the-un',
    'pandemics-and-the-un',
    'climate-change-and-the-un',
    'trade-rules-and-the-wto',
    'financing-recovery',
    'working-together',
  ],
  'ethics-and-law-of-cyber-conflict': [
    'cyber-ethics-and-law',
    'is-cyberattack-war',
    'fighting-disinformation',
    'making-norms',
  ],
}

describe('the handbook has what its outline names', () => {
  test('chapters in order, and their topics in order', () => {
    expect(keys.chapters).toEqual(Object.keys(chapterTopics).map((slug) => `chapters/${slug}`))
    expect(keys.topics).toEqual(Object.values(chapterTopics).flatMap((slugs) => slugs.map((slug) => `topics/${slug}`)))
    for (const key of keys.topics) {
      const slug = key.slice('topics/'.length)
      const chapter = Object.keys(chapterTopics).find((name) => chapterTopics[name]?.includes(slug))
      expect(catalog[key].fields.chapter).toBe(`chapters/${chapter}`)
    }
  })

  test('six issues, and enough organisations, terms, sources and class handouts', () => {
    expect(keys.issues).toHaveLength(6)
    const counts = [keys.organizations.length, keys.terms.length, keys.sources.length, keys.handouts.length]
    expect(counts.map((count, at) => count >= ([16, 100, 25, 6][at] ?? 0))).toEqual([true, true, true, true])
  })

  test('every entry is whole in both languages', () => {
    const entries = Object.values(catalog)
    expect(entries.filter(({ status }) => status.id !== 'ok' || status.en !== 'ok')).toEqual([])
  })
})

describe.each(locales)('in %s', (locale) => {
  test.each([...keys.topics])('%s has its length, a case, questions with answers, and sources', async (key) => {
    const { body, fields } = await load[locale](key)
    expect(words(body)).toBeGreaterThanOrEqual(400)
    expect(words(body)).toBeLessThanOrEqual(830)
    expect(blocks(body.children, 'case').length).toBeGreaterThan(0)
    const questions = blocks(body.children, 'question')
    expect(questions.length).toBeGreaterThanOrEqual(3)
    expect(questions.length).toBeLessThanOrEqual(5)
    for (const question of questions) expect(blocks([question], 'answer')).toHaveLength(1)
    expect(fields.sources.length).toBeGreaterThan(0)
  })

  test.each([...keys.chapters])('%s has its length and leads to its topics', async (key) => {
    const { body } = await load[locale](key)
    expect(words(body)).toBeGreaterThanOrEqual(300)
    expect(words(body)).toBeLessThanOrEqual(500)
    const topics: readonly EntryKey[] = keys.topics.filter((topic) => catalog[topic].fields.chapter === key)
    for (const topic of topics) expect(catalog[topic].backlinks).toContain(key)
  })

  test.each([...keys.issues])('%s has two sides of 120 to 250 words', async (key) => {
    const { fields } = await load[locale](key)
    for (const side of [fields.ethics, fields.law]) {
      expect(words(side)).toBeGreaterThanOrEqual(120)
      expect(words(side)).toBeLessThanOrEqual(250)
    }
  })

  test.each([...keys.organizations])('%s has 80 to 200 words', async (key) => {
    const { body } = await load[locale](key)
    expect(words(body)).toBeGreaterThanOrEqual(80)
    expect(words(body)).toBeLessThanOrEqual(200)
  })

  test('every term has a definition of 20 to 60 words', async () => {
    for (const key of keys.terms) {
      const { body } = await load[locale](key)
      expect([key, words(body) >= 20 && words(body) <= 62]).toEqual([key, true])
    }
  })
})
