import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  installTarballs,
  type Manifest,
  type PackedPackages,
  packageFolders,
  packPackages,
  readManifest,
} from './pack-packages.js'

const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
const packages = fileURLToPath(new URL('../../packages', import.meta.url))
// What these make of pages, and what their dependencies say of addresses, is said in the types of the DOM.
const needsDom = new Set(['cli', 'compiler', 'handout', 'renderer'])
let packed: PackedPackages
let project: string

beforeAll(() => {
  packed = packPackages()
  project = mkdtempSync(join(tmpdir(), 'dwibahasa-declarations-'))
  installTarballs(packed.tarballs.values(), project)
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  for (const folder of packageFolders) linkDependencies(folder)
})
afterAll(() => {
  rmSync(packed.folder, { recursive: true, force: true })
  rmSync(project, { recursive: true, force: true })
})

/** Gives a package what its manifest promises and nothing else, as a strict package manager does. */
function linkDependencies(folder: string): void {
  const { name, dependencies = {} } = readManifest(folder)
  for (const dependency of Object.keys(dependencies)) {
    if (packageFolders.some((other) => readManifest(other).name === dependency)) continue
    const link = join(project, 'node_modules', name, 'node_modules', dependency)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(realpathSync(join(packages, folder, 'node_modules', dependency)), link)
  }
}

/** The declarations that somebody who imports a package comes to read: those that its `exports` name, and by them others. */
function entryPoints({ name, exports = {} }: Manifest): string[] {
  const folder = join('node_modules', name)
  return Object.values(exports).flatMap((entry) => {
    if (typeof entry === 'string' || entry.types === undefined) return []
    const [before = '', after] = entry.types.split('*')
    if (after === undefined) return [join(folder, before)]
    // One of many that are alike.
    const [first] = readdirSync(join(project, folder, before), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(after) && dirname(file) !== '.')
      .sort()
    return first === undefined ? [] : [join(folder, before, first)]
  })
}

test.each(packageFolders)('the declarations of %s are sound with what the package itself brings', (folder) => {
  const files = entryPoints(readManifest(folder))
  expect(files.length).toBeGreaterThan(0)
  const config = {
    compilerOptions: {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      types: [],
      lib: needsDom.has(folder) ? ['es2023', 'dom'] : ['es2023'],
      module: 'nodenext',
      target: 'es2023',
    },
    files,
  }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
  const { stdout } = spawnSync(process.execPath, [tsc, '--project', project], { cwd: project, encoding: 'utf8' })
  expect(stdout).toBe('')
})
