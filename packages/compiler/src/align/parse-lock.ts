import type { Locale } from '@dwibahasa/model'
import type { BlockState } from './block-state.js'
import { type Lock, type LockedBlock, lockVersion } from './lock.js'

export interface LockFault {
  readonly rule: 'lock-damaged' | 'lock-conflict' | 'lock-duplicate' | 'lock-version'
  /** From 1. */
  readonly line: number
  readonly columns: number
  /** The key, or the version, that the fault is about. */
  readonly name: string
}

const header = /^# dwibahasa\.lock (?<version>[^\s:]+)/
const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/
const line =
  /^(?<document>\S+) (?<key>[a-z][a-z0-9]*) (?<type>[A-Za-z]+) (?<id>-|[0-9a-f]{16}\.[0-9a-f]{6}\.[0-9a-f]{16}) (?<en>-|\??[0-9a-f]{16}\.[0-9a-f]{6}\.[0-9a-f]{16})$/

/**
 * Reads a lock; whatever is wrong with it is said by line, and the rest is used. Of lines with one key the first counts. A
 * lock in another format is not read at all.
 */
export function parseLock(text: string): { readonly lock: Lock; readonly faults: readonly LockFault[] } {
  const lock = new Map<string, LockedBlock[]>()
  const faults: LockFault[] = []
  const seen = new Set<string>()
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  for (const [index, written] of lines.entries()) {
    const fault = (rule: LockFault['rule'], name = ''): number =>
      faults.push({ rule, line: index + 1, columns: written.length + 1, name })
    const version = header.exec(written)?.groups?.version
    if (version !== undefined && version !== lockVersion) {
      fault('lock-version', version)
      return { lock: new Map(), faults: faults.slice(-1) }
    }
    if (written === '' || written.startsWith('# ')) continue
    if (conflictMark.test(written)) {
      // Said once, where it begins.
      if (written.startsWith('<') || !faults.some(({ rule }) => rule === 'lock-conflict')) fault('lock-conflict')
      continue
    }
    const block = readLine(written)
    if (block === undefined) {
      fault('lock-damaged')
      continue
    }
    const place = `${block.document} ${block.key}`
    if (seen.has(place)) {
      fault('lock-duplicate', block.key)
      continue
    }
    seen.add(place)
    const blocks = lock.get(block.document)
    if (blocks === undefined) lock.set(block.document, [block])
    else blocks.push(block)
  }
  // That both sides of a conflict have the same blocks goes without saying.
  const isConflict = faults.some(({ rule }) => rule === 'lock-conflict')
  return { lock, faults: isConflict ? faults.filter(({ rule }) => rule !== 'lock-duplicate') : faults }
}

function readLine(written: string): LockedBlock | undefined {
  const groups = line.exec(written)?.groups
  if (groups === undefined) return undefined
  const { document = '', key = '', type = '', id = '-', en = '-' } = groups
  try {
    const isOpen = en.startsWith('?') && id !== '-'
    const sides = { ...side('id', id), ...side('en', en.replace('?', '')) }
    return { document: decodeURI(document), key, type, ...sides, ...(isOpen && { isOpen }) }
  } catch (fault) {
    // decodeURI says so of a broken escape.
    if (!(fault instanceof URIError)) throw fault
    return undefined
  }
}

function side(locale: Locale, written: string): Partial<Record<Locale, BlockState>> {
  const [hash = '', facts = '', sketch = ''] = written.split('.')
  return written === '-' ? {} : { [locale]: { hash, facts, sketch } }
}
