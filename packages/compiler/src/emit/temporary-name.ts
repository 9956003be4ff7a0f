// The names that this process works with: another run of the same process leaves them alone.
const active = new Set<string>()
let count = 0

/** Names what stands beside its place until it is put there: the prefix, the process, a number. */
export function temporaryName(prefix: string): string {
  count += 1
  const name = `${prefix}${process.pid}-${count}`
  active.add(name)
  return name
}

/** Says that nothing is to come under a name any more. */
export function releaseName(name: string): void {
  active.delete(name)
}

/** Whether {@link temporaryName} gave this name, with this prefix, to a run that was interrupted: its process is gone. */
export function isAbandoned(name: string, prefix: string): boolean {
  const id = name.startsWith(prefix) ? /^(\d+)-\d+$/.exec(name.slice(prefix.length))?.[1] : undefined
  if (id === undefined) return false
  const pid = Number(id)
  if (pid === process.pid) return !active.has(name)
  try {
    process.kill(pid, 0)
    return false
  } catch (fault) {
    // EPERM: it lives and belongs to somebody else.
    return !(fault instanceof Error && 'code' in fault && fault.code === 'EPERM')
  }
}
