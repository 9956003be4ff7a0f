import type { BlockKey, Locale } from '@dwibahasa/model'

/** One block as it was when somebody last said that both languages agree. */
export interface LockedBlock {
  /** The entry's key; for a body field followed by `#` and the field's name. */
  readonly document: string
  readonly key: BlockKey
  readonly type: string
  /** The hash of its text in each language; absent where the language had no such block. */
  readonly id?: string
  readonly en?: string
}

/** The blocks of a collection, by document, in the order of reading. */
export type Lock = ReadonlyMap<string, readonly LockedBlock[]>

const lockHeader = '# dwibahasa.lock 1: which blocks belong together, and what they said when both languages agreed.'

/** Writes a lock: documents by code unit, blocks in the order of reading, one a line. */
export function stringifyLock(lock: Lock): string {
  const documents = [...lock.keys()].sort()
  const lines = documents.flatMap((document) => (lock.get(document) ?? []).map(lockLine))
  return `${[lockHeader, ...lines].join('\n')}\n`
}

function lockLine(block: LockedBlock): string {
  return [encodeURI(block.document), block.key, block.type, block.id ?? '-', block.en ?? '-'].join(' ')
}

const line = /^(?<document>\S+) (?<key>[a-z][a-z0-9]*) (?<type>[A-Za-z]+) (?<id>-|[0-9a-f]{16}) (?<en>-|[0-9a-f]{16})$/

export interface LockFault {
  readonly rule: 'lock-damaged' | 'lock-conflict' | 'lock-duplicate'
  /** From 1. */
  readonly line: number
  readonly columns: number
  readonly key: string
}

/** Reads a lock; whatever is wrong with it is said by line. */
export function parseLock(text: string): { readonly lock: Lock; readonly faults: readonly LockFault[] } {
  const lock = new Map<string, LockedBlock[]>()
  const faults: LockFault[] = []
  const seen = new Set<string>()
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (written === '' || written.startsWith('# ')) continue
    const fault = (rule: LockFault['rule'], key = ''): number =>
      faults.push({ rule, line: index + 1, columns: written.length + 1, key })
    if (/^(<{7}|={7}|>{7}|\|{7})( |$)/.test(written)) {
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
    if (seen.has(place)) fault('lock-duplicate', block.key)
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
    return { document: decodeURI(document), key, type, ...hashes(id, en) }
  } catch {
    // decodeURI throws on a broken escape and on nothing else.
    return undefined
  }
}

/** The two hashes as a lock holds them. */
function hashes(id: string, en: string): Partial<Record<Locale, string>> {
  return { ...(id === '-' ? {} : { id }), ...(en === '-' ? {} : { en }) }
}
