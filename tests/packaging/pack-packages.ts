import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../../packages', import.meta.url))

/** The folders of the packages that are published. */
export const packageFolders: readonly string[] = readdirSync(packages).sort()

export interface PackedPackages {
  /** A temporary folder, to be removed by the caller. */
  readonly folder: string
  /** By folder name: the tarball that a registry would get. */
  readonly tarballs: ReadonlyMap<string, string>
}

/** Packs every package as `pnpm publish` would. */
export function packPackages(): PackedPackages {
  const folder = mkdtempSync(join(tmpdir(), 'dwibahasa-pack-'))
  const tarballs = new Map<string, string>()
  for (const name of packageFolders) {
    const into = join(folder, name)
    mkdirSync(into)
    const pnpm =
      process.env.npm_execpath?.includes('pnpm') === true
        ? [process.execPath, process.env.npm_execpath]
        : ['npx', '--yes', 'pnpm@10']
    const [command = 'npx', ...args] = pnpm
    execFileSync(command, [...args, 'pack', '--pack-destination', into], { cwd: join(packages, name), stdio: 'pipe' })
    tarballs.set(name, join(into, readdirSync(into)[0] ?? ''))
  }
  return { folder, tarballs }
}

/** Unpacks tarballs into the `node_modules` of a folder, as an installation would lay them. */
export function installTarballs(tarballs: Iterable<string>, project: string): void {
  for (const tarball of tarballs) {
    const manifest: { name: string } = JSON.parse(
      execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' }),
    )
    const into = join(project, 'node_modules', manifest.name)
    mkdirSync(into, { recursive: true })
    execFileSync('tar', ['-xzf', tarball, '-C', into, '--strip-components=1'])
  }
}

/** What a `package.json` says, as far as tests ask. */
export interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, string | { readonly types?: string }>>
}

export function readManifest(name: string): Manifest {
  return JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'))
}
