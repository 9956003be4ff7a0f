/** The config of a project that has no pairs yet. */
export const starterConfig: string = `import { defineConfig, localized, shared, z } from 'dwibahasa'

export default defineConfig({
  content: 'content',
  pattern: '{collection}/{entry}.{locale}.md',
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

/** A first pair, as {@link starterConfig} has it: by path, with \`/\`. */
export const starterPair: ReadonlyMap<string, string> = new Map([
  [
    'content/guide/welcome.id.md',
    `---
title: Selamat datang
---

## Dua bahasa, satu dokumen

Ubahlah teks ini, dan ubah pula pasangannya: kedua berkas memuat blok yang sama dalam urutan yang sama.

- Jalankan \`dwibahasa check\` untuk melihat apa yang belum sepadan.
- Jalankan \`dwibahasa build\` untuk memakai kontennya.
`,
  ],
  [
    'content/guide/welcome.en.md',
    `---
title: Welcome
---

## Two languages, one document

Change this text, and change its twin as well: both files have the same blocks in the same order.

- Run \`dwibahasa check\` to see what does not agree yet.
- Run \`dwibahasa build\` to use the content.
`,
  ],
])
