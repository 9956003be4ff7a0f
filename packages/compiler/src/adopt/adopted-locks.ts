import type { BlockKey } from '@dwibahasa/model'
import { type BlockPair, eachPair } from '../align/block-pair.js'
import type { Lock, LockedBlock } from '../align/lock.js'
import { newKeys } from '../align/new-keys.js'
import type { AdoptedDocument, AdoptedEntry, Adoption } from './adoption.js'
import { type DoubtAnswer, doubtId } from './doubt.js'

/**
 * The locks that hold what is agreed. Two blocks that belong together have one line, two that do not have two lines; the
 * line of two that are doubtful says that the question is open.
 *
 * @param answers By `doubtId`.
 */
export function adoptedLocks(
  { entries, locksBefore }: Adoption,
  answers: ReadonlyMap<string, DoubtAnswer>,
): ReadonlyMap<string, Lock> {
  const locks = new Map([...locksBefore].map(([name, lock]) => [name, new Map(lock)]))
  for (const entry of entries) {
    const taken = takenKeys(entry)
    for (const one of entry.documents) {
      const lines = linesOf(one, answers, taken)
      if (lines.length > 0) locks.get(one.collection)?.set(one.document, lines)
    }
  }
  return locks
}

function takenKeys({ documents }: AdoptedEntry): Set<BlockKey> {
  return new Set(documents.flatMap(({ alignment }) => alignment.agreed.map(({ key }) => key)))
}

type Verdict = DoubtAnswer | 'open' | undefined

function linesOf(
  one: AdoptedDocument,
  answers: ReadonlyMap<string, DoubtAnswer>,
  taken: Set<BlockKey>,
): readonly LockedBlock[] {
  const { document, alignment, pairs, doubts } = one
  const newKey = newKeys(document, taken)
  const verdicts = verdictsOf(one, answers)
  return pairs.flatMap((pair, at): readonly LockedBlock[] => {
    const [today, kept] = [alignment.agreed[at], alignment.locked[at]]
    if (today === undefined || kept === undefined) return []
    const { id, en, ...line } = today
    const verdict = verdicts.get(pair)
    if (verdict === undefined) return [kept]
    if (verdict === 'same' || id === undefined || en === undefined || pair.en === undefined) return [today]
    // What a doubtful pair holds is in question with it.
    if (verdict === 'open') return [doubts.has(pair) ? { ...today, isOpen: true } : today]
    const enLine = { type: pair.en.type, en }
    return [
      { ...line, id },
      { document, key: newKey(enLine), ...enLine },
    ]
  })
}

/** What was said of each pair: of a pair that holds others it is said of those too. */
function verdictsOf(
  { alignment, pairs, doubts }: AdoptedDocument,
  answers: ReadonlyMap<string, DoubtAnswer>,
): ReadonlyMap<BlockPair, Verdict> {
  const verdicts = new Map<BlockPair, Verdict>()
  for (const [at, pair] of pairs.entries()) {
    const line = alignment.agreed[at]
    const verdict = (line && answers.get(doubtId(line))) ?? (doubts.has(pair) ? 'open' : undefined)
    if (verdict === undefined) continue
    for (const below of eachPair([pair])) if (!verdicts.has(below)) verdicts.set(below, verdict)
  }
  return verdicts
}
