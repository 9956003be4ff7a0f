import { body, defineConfig, localized, reference, shared, z } from '@dwibahasa/compiler'

const text = z.string().min(1)
const year = z.int().min(1500).max(2100)
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
  glossary: { collection: 'terms' },
  collections: {
    chapters: {
      title: { id: 'Bab', en: 'Chapters' },
      singular: { id: 'Bab', en: 'Chapter' },
      sort: ['order'],
      fields: { ...everyEntry, summary: localized(text), order: shared(z.int().positive()) },
    },
    topics: {
      title: { id: 'Topik', en: 'Topics' },
      singular: { id: 'Topik', en: 'Topic' },
      sort: ['chapter', 'order'],
      fields: {
        ...everyEntry,
        summary: localized(text),
        chapter: shared(reference('chapters'), { label: { id: 'Bab', en: 'Chapter' } }),
        order: shared(z.int().positive()),
        level: shared(z.enum(['introductory', 'intermediate']), {
          label: { id: 'Tingkat', en: 'Level' },
          values: {
            introductory: { id: 'pengantar', en: 'introductory' },
            intermediate: { id: 'lanjutan', en: 'intermediate' },
          },
        }),
        sources: shared(z.array(reference('sources')).default([]), {
          label: { id: 'Sumber', en: 'Sources' },
          at: 'end',
        }),
        related: shared(z.array(reference('topics')).default([]), {
          label: { id: 'Topik terkait', en: 'Related topics' },
          at: 'end',
        }),
      },
    },
    issues: {
      title: { id: 'Isu', en: 'Issues' },
      singular: { id: 'Isu', en: 'Issue' },
      sort: ['order'],
      fields: {
        ...everyEntry,
        summary: localized(text),
        chapter: shared(reference('chapters'), { label: { id: 'Bab', en: 'Chapter' } }),
        order: shared(z.int().positive()),
        ethics: body({ label: { id: 'Tantangan etis', en: 'Ethical challenge' } }),
        law: body({ label: { id: 'Segi hukum', en: 'Legal aspect' } }),
        sources: shared(z.array(reference('sources')).default([]), {
          label: { id: 'Sumber', en: 'Sources' },
          at: 'end',
        }),
        related: shared(z.array(reference('topics')).default([]), {
          label: { id: 'Topik terkait', en: 'Related topics' },
          at: 'end',
        }),
      },
    },
    organizations: {
      title: { id: 'Organisasi', en: 'Organisations' },
      singular: { id: 'Organisasi', en: 'Organisation' },
      fields: {
        ...everyEntry,
        summary: localized(text),
        officialName: localized(text, { label: { id: 'Nama resmi', en: 'Official name' } }),
        abbreviation: localized(text, { label: { id: 'Singkatan', en: 'Abbreviation' } }),
        founded: shared(year, { label: { id: 'Didirikan', en: 'Founded' } }),
        seat: localized(text, { label: { id: 'Kedudukan', en: 'Seat' } }),
        site: shared(z.url(), { label: { id: 'Situs web resmi', en: 'Official website' } }),
      },
    },
    terms: {
      title: { id: 'Istilah', en: 'Terms' },
      singular: { id: 'Istilah', en: 'Term' },
      fields: {
        ...everyEntry,
        partOfSpeech: shared(z.enum(['noun', 'verb', 'adjective', 'noun-phrase']), {
          label: { id: 'Kelas kata', en: 'Part of speech' },
          values: {
            noun: { id: 'nomina', en: 'noun' },
            verb: { id: 'verba', en: 'verb' },
            adjective: { id: 'adjektiva', en: 'adjective' },
            'noun-phrase': { id: 'frasa nominal', en: 'noun phrase' },
          },
        }),
        variants: localized(z.array(text).default([]), { label: { id: 'Bentuk lain', en: 'Also' } }),
        avoid: localized(z.array(z.strictObject({ form: text, reason: text })).default([]), {
          label: { id: 'Hindari', en: 'Avoid' },
        }),
        related: shared(z.array(reference('terms')).default([]), {
          label: { id: 'Istilah terkait', en: 'Related terms' },
          at: 'end',
        }),
      },
    },
    sources: {
      title: { id: 'Sumber', en: 'Sources' },
      singular: { id: 'Sumber', en: 'Source' },
      fields: {
        ...everyEntry,
        publisher: localized(text, { label: { id: 'Penerbit', en: 'Issued by' } }),
        year: shared(year, { label: { id: 'Tahun', en: 'Year' } }),
        kind: shared(z.enum(['treaty', 'law', 'resolution', 'report', 'essay', 'manual', 'decision']), {
          label: { id: 'Jenis', en: 'Kind' },
          values: {
            treaty: { id: 'perjanjian', en: 'treaty' },
            law: { id: 'undang-undang', en: 'law' },
            resolution: { id: 'resolusi', en: 'resolution' },
            report: { id: 'laporan', en: 'report' },
            essay: { id: 'esai', en: 'essay' },
            manual: { id: 'manual', en: 'manual' },
            decision: { id: 'keputusan', en: 'decision' },
          },
        }),
        identifier: shared(text.optional(), { label: { id: 'Nomor', en: 'Number' } }),
        site: shared(z.url().optional(), { label: { id: 'Alamat', en: 'Address' } }),
        note: localized(text, { label: { id: 'Cara mengutip', en: 'How to cite' } }),
      },
    },
    handouts: {
      title: { id: 'Lembar kelas', en: 'Class handouts' },
      singular: { id: 'Lembar kelas', en: 'Class handout' },
      sort: ['order'],
      fields: {
        ...everyEntry,
        summary: localized(text),
        order: shared(z.int().positive()),
        duration: shared(z.int().positive(), { label: { id: 'Menit', en: 'Minutes' } }),
        goals: localized(z.array(text).min(1), { label: { id: 'Tujuan belajar', en: 'Learning goals' } }),
        entries: shared(
          z.array(reference('chapters', 'topics', 'issues', 'organizations', 'terms', 'sources')).min(1),
          {
            label: { id: 'Bacaan', en: 'Reading' },
          },
        ),
      },
    },
  },
})
