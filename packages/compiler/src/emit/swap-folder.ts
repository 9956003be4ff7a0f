import { existsSync, renameSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

// The folders that this process is working with: another build of the same process leaves them alone.
const active = new Set<string>()
let count = 0

/** A name for a folder beside another: for what is to take its place, or for what it was before. */
export function besideFolder(folder: string, part: 'new' | 'old'): string {
  count += 1
  const name = `${prefixOf(folder, part)}${process.pid}-${count}`
  active.add(name)
  return join(dirname(folder), name)
}

/** Clears away a folder that {@link besideFolder} named. What cannot be is tried again at the next run. */
export async function clearBeside(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined)
  active.delete(basename(path))
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
        active.delete(basename(aside))
        throw fault
      }
      await rm(aside, { recursive: true, force: true })
    }
  }
  // The new folder stands: what is left of the old one harms nobody.
  await clearBeside(aside)
  active.delete(basename(next))
}

/** Puts right what interrupted runs left: an old folder set aside, half-written new ones of processes that are gone. */
export async function recoverOutput(folder: string): Promise<void> {
  const parent = dirname(folder)
  if (!existsSync(parent)) return
  const names = await readdir(parent)
  const left = (part: 'new' | 'old'): string[] => {
    const prefix = prefixOf(folder, part)
    return names.filter((name) => name.startsWith(prefix) && !isInUse(name, prefix))
  }
  for (const name of left('old')) if (!existsSync(folder)) renameSync(join(parent, name), folder)
  for (const name of [...left('old'), ...left('new')]) {
    await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined)
  }
}

function prefixOf(folder: string, part: 'new' | 'old'): string {
  return `.${basename(folder)}.dwibahasa-${part}-`
}

function isInUse(name: string, prefix: string): boolean {
  const pid = Number(name.slice(prefix.length).split('-')[0])
  if (pid === process.pid) return active.has(name)
  if (!Number.isInteger(pid)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    // EPERM: it lives and belongs to somebody else.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}
