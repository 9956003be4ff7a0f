import { projectOf } from '../integration/example-project.js'

const config = `import { defineConfig, localized, z } from 'dwibahasa'

const fields = { title: localized(z.string()) }

export default defineConfig({
  unfinished: 'allow',
  edition: { name: { id: 'Buku <contoh>', en: 'A <sample> book' }, date: '2026-11-22' },
  collections: { guide: { title: { id: 'Panduan', en: 'Guide' }, fields }, terms: { fields } },
})
`

const page = (title: string, body: string): string => `---\ntitle: ${title}\n---\n\n${body}`

/** Files with one entry of each kind: complete, stale, lacking blocks, of different structure, in one language alone. */
const statusFiles: Readonly<Record<string, string>> = {
  'dwibahasa.config.ts': config,
  'guide/complete.id.md': page('Lengkap', '## Satu\n\nIsi.\n'),
  'guide/complete.en.md': page('Complete', '## One\n\nText.\n'),
  'guide/stale.id.md': page('Usang', '## Satu\n\nIsi.\n\nLagi.\n\nAkhir.\n'),
  'guide/stale.en.md': page('Stale', '## One\n\nText.\n\nMore.\n\nEnd.\n'),
  'guide/lacking.id.md': page('Kurang', '## Satu\n\nIsi yang **penting**.\n\n- butir pertama\n- butir kedua\n'),
  'guide/lacking.en.md': page('Lacking', '## One\n\nText that matters.\n'),
  'guide/different.id.md': page('Beda', '## Satu\n\n- butir\n\nIsi.\n'),
  'guide/different.en.md': page('Different', '## One\n\n1. item\n\nText.\n'),
  'guide/alone.id.md': page("'<script>alert(1)</script>'", '## Satu\n\nIsi.\n'),
  'terms/外交.id.md': page('外交', 'Isi.\n'),
  'terms/外交.en.md': page('Diplomacy', 'Text.\n'),
}

/** A project of these files in a temporary folder, which the caller removes. */
export function statusProject(more: Readonly<Record<string, string>> = {}): string {
  return projectOf({ ...statusFiles, ...more })
}
