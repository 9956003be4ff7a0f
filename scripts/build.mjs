// Builds every package from the floor up: tsup makes the JavaScript, tsc the declarations. A package whose sources, and
// whose dependencies' sources, are what they were at its last build is left alone.
//
//   node scripts/build.mjs [--quiet] [--force] [package …]
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build as bundle } from 'tsup'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamps = join(root, 'node_modules/.cache/dwibahasa-workspace/build')
const runsInBrowsers = new Set(['@dwibahasa/bahasa', '@dwibahasa/model', '@dwibahasa/renderer', '@dwibahasa/handout'])
const shaping = ['tsconfig.base.json', 'pnpm-lock.yaml', 'scripts/build.mjs']

/** Every package that has sources, those that others import first. */
async function packagesInOrder() {
  const found = new Map()
  for (const folder of (await readdir(join(root, 'packages'))).sort()) {
    const path = join(root, 'packages', folder)
    if (!existsSync(join(path, 'tsconfig.json')) || !existsSync(join(path, 'package.json'))) continue
    const manifest = JSON.parse(await readFile(join(path, 'package.json'), 'utf8'))
    found.set(manifest.name, {
      path,
      folder,
      manifest,
      uses: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
    })
  }
  const ordered = new Set()
  const visit = (one) => {
    for (const name of one.uses) if (found.has(name)) visit(found.get(name))
    ordered.add(one)
  }
  for (const one of found.values()) visit(one)
  return [...ordered]
}

async function filesBelow(folder) {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

async function digest(files, parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part}\0`)
  for (const file of files.sort()) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(await readFile(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/** The source behind each JavaScript file that `exports` name, and behind the command line. */
function entryPoints({ path, manifest }) {
  const targets = [...Object.values(manifest.exports ?? {})]
  const main = existsSync(join(path, 'src/main.ts')) ? ['./dist/main.js'] : []
  const files = [...main, ...targets].map((target) => (typeof target === 'string' ? target : target.default))
  return Object.fromEntries(
    files
      .filter((file) => /^\.\/dist\/.*\.js$/.test(file))
      .map((file) => [
        file.slice('./dist/'.length, -'.js'.length),
        join(path, 'src', file.slice('./dist/'.length).replace(/\.js$/, '.ts')),
      ]),
  )
}

async function buildPackage(one) {
  const { path, folder, manifest } = one
  await rm(join(path, 'dist'), { recursive: true, force: true })
  const points = entryPoints(one)
  if (Object.keys(points).length > 0) {
    await bundle({
      entry: points,
      outDir: join(path, 'dist'),
      external: [...one.uses],
      format: 'esm',
      target: 'es2023',
      platform: runsInBrowsers.has(manifest.name) ? 'neutral' : 'node',
      splitting: true,
      dts: false,
      clean: false,
      silent: true,
      config: false,
      tsconfig: join(path, 'tsconfig.json'),
    })
  }
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  await promisify(execFile)(process.execPath, [tsc, '-p', path], { cwd: root }).catch((fault) => {
    throw new Error(`packages/${folder} has type errors:\n${fault.stdout}${fault.stderr}`)
  })
}

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'))
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const say = (text) => flags.includes('--quiet') || process.stderr.write(`${text}\n`)

const digests = new Map()
const shapes = await digest(
  shaping.map((file) => join(root, file)),
  [process.version.split('.')[0]],
)
for (const one of await packagesInOrder()) {
  const files = [
    ...(await filesBelow(join(one.path, 'src'))),
    ...(await filesBelow(join(one.path, 'locales'))),
    join(one.path, 'package.json'),
    join(one.path, 'tsconfig.json'),
  ]
  const now = await digest(files, [shapes, ...one.uses.map((name) => digests.get(name) ?? '')])
  digests.set(one.manifest.name, now)
  if (wanted.length > 0 && !wanted.includes(one.folder)) continue
  const stamp = join(stamps, one.folder)
  const last = existsSync(stamp) ? await readFile(stamp, 'utf8') : ''
  if (last === now && existsSync(join(one.path, 'dist')) && !flags.includes('--force')) continue
  say(`building ${one.manifest.name}`)
  try {
    await rm(stamp, { force: true })
    await buildPackage(one)
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : fault}\n`)
    process.exit(1)
  }
  await mkdir(stamps, { recursive: true })
  await writeFile(stamp, now)
}
