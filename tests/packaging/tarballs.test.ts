import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PackedPackages, packageFolders, packPackages } from './pack-packages.js'

const bin = (name: string): string => fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url))
let packed: PackedPackages

beforeAll(() => {
  packed = packPackages()
})
afterAll(() => rmSync(packed.folder, { recursive: true, force: true }))

describe.each(packageFolders)('the tarball of %s', (name) => {
  const tarball = (): string => packed.tarballs.get(name) ?? ''
  const listing = (): string[] => execFileSync('tar', ['-tzf', tarball()], { encoding: 'utf8' }).trim().split('\n')

  test('passes publint', () => {
    const said = execFileSync(bin('publint'), [tarball(), '--strict'], { encoding: 'utf8' })
    expect(said).toContain('All good!')
  })

  test('has types that every modern resolution finds', () => {
    const wildcards = name === 'content' ? ['--exclude-entrypoints', './json/*', './assets/*', './id/*', './en/*'] : []
    const styles = name === 'renderer' ? ['--exclude-entrypoints', './styles.css'] : []
    const args = [tarball(), '--profile', 'esm-only', '--format', 'json', ...wildcards, ...styles]
    // Exits with 1, and so throws, where a resolution that the profile asks for fails.
    const { analysis } = JSON.parse(execFileSync(bin('attw'), args, { encoding: 'utf8' }))
    expect(analysis.types.kind).toBe('included')
  })

  test('holds its licence, its README and no source', () => {
    const files = listing()
    expect(files).toContain('package/LICENSE')
    expect(files).toContain('package/README.md')
    expect(files.filter((file) => /^package\/(src|tests?)\//.test(file))).toEqual([])
  })

  test('depends on published versions, not on the workspace', () => {
    const manifest = execFileSync('tar', ['-xzOf', tarball(), 'package/package.json'], { encoding: 'utf8' })
    expect(manifest).not.toContain('workspace:')
  })
})
