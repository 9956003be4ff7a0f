import { type Locale, locales } from '@dwibahasa/model'

/** The pattern of a project for which nobody named one. */
export const starterPattern = '{collection}/{entry}.{locale}.md'

/** The config of a project that has no pairs yet. */
export function starterConfig(pattern: string): string {
  const quoted = `'${JSON.stringify(pattern).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
  return `import { defineConfig, localized, shared, z } from 'dwibahasa'

export default defineConfig({
  content: 'content',
  pattern: ${quoted},
  unfinished: 'error',
  collections: {
    guide: {
      fields: {
        title: localized(z.string()),
        date: shared(z.iso.date().optional()),
      },
    },
  },
})
`
}

const texts: Readonly<Record<Locale, string>> = {
  id: `---
title: Selamat datang
---

## Dua bahasa, satu dokumen

Ubahlah teks ini, dan ubah pula pasangannya: kedua berkas memuat blok yang sama dalam urutan yang sama.

- Jalankan \`dwibahasa check\` untuk melihat apa yang belum sepadan.
- Jalankan \`dwibahasa build\` untuk memakai kontennya.
`,
  en: `---
title: Welcome
---

## Two languages, one document

Change this text, and change its twin as well: both files have the same blocks in the same order.

- Run \`dwibahasa check\` to see what does not agree yet.
- Run \`dwibahasa build\` to use the content.
`,
}

/** A first pair, as {@link starterConfig} has it: by path, with `/`. */
export function starterPair(pattern: string): ReadonlyMap<string, string> {
  const values: Readonly<Record<string, string>> = { '{collection}': 'guide', '{entry}': 'welcome' }
  return new Map(
    locales.map((locale) => {
      const path = pattern.replace(/\{[a-z]+\}/g, (token) => values[token] ?? locale)
      return [`content/${path}`, texts[locale]] as const
    }),
  )
}
