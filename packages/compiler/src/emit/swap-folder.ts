import { existsSync, renameSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isAbandoned, releaseName, temporaryName } from './temporary-name.js'

/** A name for a folder beside another: for what is to take its place, or for what it was before. */
export function besideFolder(folder: string, part: 'new' | 'old'): string {
  return join(dirname(folder), temporaryName(prefixOf(folder, part)))
}

/** Clears away a folder that {@link besideFolder} named. What cannot be is tried again at the next run. */
export async function clearBeside(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined)
  releaseName(basename(path))
}

/**
 * Puts `next` in the place of a folder: two renames with nothing between them. Should a machine stop just there,
 * {@link recoverOutput} puts the old folder back.
 */
export async function swapFolder(folder: string, next: string): Promise<void> {
  const aside = besideFolder(folder, 'old')
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (existsSync(folder)) renameSync(folder, aside)
      renameSync(next, folder)
      break
    } catch (fault) {
      // Somebody else's build put its folder there between the two; it is taken aside like any other.
      const isRace =
        fault instanceof Error && 'code' in fault && (fault.code === 'ENOTEMPTY' || fault.code === 'EEXIST')
      if (!isRace || attempt === 20) {
        if (!existsSync(folder) && existsSync(aside)) renameSync(aside, folder)
        releaseName(basename(aside))
        throw fault
      }
      await rm(aside, { recursive: true, force: true })
    }
  }
  // The new folder stands: what is left of the old one harms nobody.
  await clearBeside(aside)
  releaseName(basename(next))
}

/** Puts right what interrupted runs left: an old folder set aside, half-written new ones of processes that are gone. */
export async function recoverOutput(folder: string): Promise<void> {
  const parent = dirname(folder)
  if (!existsSync(parent)) return
  const names = await readdir(parent)
  const left = (part: 'new' | 'old'): string[] => names.filter((name) => isAbandoned(name, prefixOf(folder, part)))
  for (const name of left('old')) if (!existsSync(folder)) renameSync(join(parent, name), folder)
  for (const name of [...left('old'), ...left('new')]) {
    await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined)
  }
}

function prefixOf(folder: string, part: 'new' | 'old'): string {
  return `.${basename(folder)}.dwibahasa-${part}-`
}
