import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../packages/bahasa/', import.meta.url)

test('the package imports nothing but its own files', () => {
  const files = readdirSync(new URL('dist/', root)).filter((file) => file.endsWith('.js'))
  expect(files).toContain('index.js')
  for (const file of files) {
    const text = readFileSync(new URL(`dist/${file}`, root), 'utf8')
    const imported = [...text.matchAll(/^(?:import|export)\b.*?from\s*["']([^"']+)["']/gm)].map(([, name]) => name)
    expect(
      imported.filter((name) => !name?.startsWith('./')),
      file,
    ).toEqual([])
    expect(text, file).not.toMatch(/\b(?:process|Buffer|require)\b[.(]/)
  }
})

test('the package depends on nothing', () => {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  expect(manifest.dependencies).toBeUndefined()
})
