import { defineConfig, localized, reference, shared, z } from '@dwibahasa/compiler'

const text = z.string().min(1)
const everyEntry = { title: localized(text), date: shared(z.iso.date()) }

export default defineConfig({
  output: '../packages/content/dist',
  edition: {
    name: {
      id: 'Diplomasi Digital dan Hubungan Internasional Abad ke-21',
      en: 'Digital Diplomacy and International Relations in the 21st Century',
    },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    source: 'https://www.npmjs.com/package/@dwibahasa/content',
    date: '2026-11-22',
  },
  collections: {
    chapters: {
      fields: { ...everyEntry, summary: localized(text), order: shared(z.int().positive()) },
    },
    topics: {
      fields: {
        ...everyEntry,
        summary: localized(text),
        chapter: shared(reference('chapters')),
        order: shared(z.int().positive()),
        level: shared(z.enum(['introductory', 'intermediate'])),
        sources: shared(z.array(reference('sources')).default([])),
        related: shared(z.array(reference('topics')).default([])),
      },
    },
    organizations: {
      fields: {
        ...everyEntry,
        summary: localized(text),
        officialName: localized(text),
        abbreviation: localized(text),
        seat: localized(text),
        founded: shared(z.int().min(1500).max(2100)),
        site: shared(z.url()),
      },
    },
    terms: {
      fields: {
        ...everyEntry,
        variants: localized(z.array(text).default([])),
        avoid: localized(z.array(z.strictObject({ form: text, reason: text })).default([])),
        partOfSpeech: shared(z.enum(['noun', 'verb', 'adjective', 'noun-phrase'])),
        related: shared(z.array(reference('terms')).default([])),
      },
    },
    sources: {
      fields: {
        ...everyEntry,
        note: localized(text),
        publisher: localized(text),
        kind: shared(z.enum(['treaty', 'law', 'resolution', 'report', 'essay', 'manual', 'decision'])),
        year: shared(z.int().min(1500).max(2100)),
        identifier: shared(text.optional()),
        site: shared(z.url().optional()),
      },
    },
  },
})
