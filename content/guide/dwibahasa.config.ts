import { defineConfig, localized, shared, z } from '@dwibahasa/compiler'

const text = z.string().min(1)

export default defineConfig({
  edition: {
    name: { id: 'Panduan Dwibahasa', en: 'Dwibahasa guide' },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    date: '2026-11-22',
  },
  collections: {
    guide: {
      title: { id: 'Panduan', en: 'Guide' },
      singular: { id: 'Panduan', en: 'Guide' },
      sort: ['order'],
      fields: { title: localized(text), summary: localized(text), order: shared(z.int().positive()) },
    },
    rules: {
      title: { id: 'Aturan', en: 'Rules' },
      singular: { id: 'Aturan', en: 'Rule' },
      fields: {
        title: localized(text),
        rule: shared(text, { label: { id: 'Nama aturan', en: 'Name of the rule' } }),
        severity: shared(z.enum(['error', 'warning', 'off']), {
          label: { id: 'Secara bawaan', en: 'By default' },
          values: {
            error: { id: 'galat', en: 'error' },
            warning: { id: 'peringatan', en: 'warning' },
            off: { id: 'tidak aktif', en: 'off' },
          },
        }),
      },
    },
  },
})
