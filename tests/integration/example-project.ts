import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Writes files below a new temporary folder, which the caller removes. */
export function projectOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dwibahasa-project-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Every file below a folder with its text, by path. */
export function filesBelow(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(files.sort().map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]))
}

export const smallConfig = `import { defineConfig, localized, shared, z } from 'dwibahasa'

export default defineConfig({
  collections: {
    guide: { fields: { title: localized(z.string()), order: shared(z.int().optional()) } },
  },
})
`

/** A project with \`count\` entries, each the same in form. */
export function guideProject(count: number, marker = ''): Record<string, string> {
  const files: Record<string, string> = { 'dwibahasa.config.ts': smallConfig }
  for (let at = 0; at < count; at += 1) {
    files[`guide/entry-${at}.id.md`] =
      `---\ntitle: Entri ${at}\norder: ${at}\n---\n\n## Judul ${at}\n\nIsi ${at} ${marker}.\n\n- satu\n- dua\n`
    files[`guide/entry-${at}.en.md`] =
      `---\ntitle: Entry ${at}\n---\n\n## Title ${at}\n\nText ${at} ${marker}.\n\n- one\n- two\n`
  }
  return files
}
