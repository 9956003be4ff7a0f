import { type Adoption, type Doubt, type DoubtAnswer, doubtId } from '@dwibahasa/compiler'
import type { AlignOptions } from '../align/align-options.js'
import { percentOf } from '../percent-of.js'
import type { Prompt } from '../prompt.js'
import { doubtView } from './doubt-view.js'

type Key = DoubtAnswer | 'skip' | 'stop' | 'explain'

// Both languages everywhere: who reads one may think in the other.
const keys: ReadonlyMap<string, Key> = new Map([
  ...['y', 'ya', 'yes'].map((key) => [key, 'same'] as const),
  ...['n', 'no', 't', 'tidak'].map((key) => [key, 'different'] as const),
  ...['s', 'skip', 'l', 'lewati'].map((key) => [key, 'skip'] as const),
  ...['q', 'quit', 'b', 'berhenti'].map((key) => [key, 'stop'] as const),
  ['?', 'explain'],
])

/**
 * Asks a person about doubtful pairs, one after the other, until all are answered or skipped or the person has had enough.
 *
 * @param keep Called with every answer before the next question is put; gives whether it is kept, which nobody goes on without.
 */
export async function askDoubts(
  { sources }: Adoption,
  doubts: readonly Doubt[],
  prompt: Prompt,
  write: (text: string) => void,
  options: Omit<AlignOptions, 'names'>,
  keep: (id: string, answer: DoubtAnswer) => Promise<boolean>,
): Promise<void> {
  const { words, colours, lang } = options
  for (const [at, doubt] of doubts.entries()) {
    const { document, key, reason, confidence } = doubt
    const head = words('adopt.head', { at: at + 1, total: doubts.length, block: `${document}#${key}` })
    const why = words(`adopt.reason.${reason}`, { confidence: percentOf(confidence, lang) })
    write(`\n${colours.bold(head)}\n${why}\n\n${doubtView(doubt, sources, options)}\n`)
    const answer = await askOnce(prompt, write, options)
    if (answer === 'stop') return
    if (answer !== 'skip' && !(await keep(doubtId(doubt), answer))) return
  }
}

async function askOnce(
  prompt: Prompt,
  write: (text: string) => void,
  { words }: Omit<AlignOptions, 'names'>,
): Promise<DoubtAnswer | 'skip' | 'stop'> {
  for (;;) {
    const line = await prompt.ask(words('adopt.question'))
    if (line === undefined) {
      write('\n')
      return 'stop'
    }
    const key = keys.get(line.trim().toLowerCase()) ?? 'explain'
    if (key !== 'explain') return key
    write(`${words('adopt.keys')}\n`)
  }
}
