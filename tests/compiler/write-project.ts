import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

const plainConfig = `import { defineConfig } from '@dwibahasa/compiler'

export default defineConfig({ collections: { topics: {} } })
`

/** Writes a project to a new folder that is removed after the test. Without a config it has one collection, `topics`. */
export function writeProject(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dwibahasa-compiler-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries({ 'dwibahasa.config.ts': plainConfig, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}
