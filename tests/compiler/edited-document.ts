/** A block in both languages with an identity that nothing of its text tells. */
export interface KnownBlock {
  readonly identity: number
  readonly kind: 'heading' | 'paragraph' | 'item'
  readonly id: readonly string[]
  readonly en: readonly string[]
}

/** Random numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const common = {
  id: 'yang dan di ke dari untuk dengan pada adalah oleh dalam akan juga para suatu itu ini dapat sebagai atau'.split(
    ' ',
  ),
  en: 'the of and to in for with on is by as at from that this an or are can be'.split(' '),
}

/** Words as a language has them: few that are everywhere, many that are rare. */
function word(locale: 'id' | 'en', random: () => number): string {
  const often = common[locale]
  if (random() < 0.4) return often[Math.floor(random() * often.length)] ?? ''
  const syllables =
    locale === 'id' ? ['ne', 'ga', 'ra', 'di', 'plo', 'ma', 'si'] : ['na', 'tion', 'pol', 'i', 'cy', 'al', 'ly']
  // Squared, so that some are met much more often than others.
  let rank = Math.floor(random() ** 2 * 2000)
  let made = ''
  do {
    made += syllables[rank % syllables.length]
    rank = Math.floor(rank / syllables.length)
  } while (rank > 0)
  return made
}

function words(locale: 'id' | 'en', count: number, random: () => number): readonly string[] {
  return Array.from({ length: count }, () => word(locale, random))
}

export function newBlock(identity: number, random: () => number): KnownBlock {
  const kinds = ['paragraph', 'paragraph', 'paragraph', 'item', 'heading'] as const
  const kind = kinds[Math.floor(random() * kinds.length)] ?? 'paragraph'
  const count = kind === 'heading' ? 3 + Math.floor(random() * 4) : 9 + Math.floor(random() * 30)
  return { identity, kind, id: words('id', count, random), en: words('en', count + Math.floor(random() * 3), random) }
}

/** Puts other words for a share of a block's words, in one language or in both. */
function reworded(block: KnownBlock, random: () => number): KnownBlock {
  const which = random()
  const share = 0.1 + random() * 0.15
  const change = (locale: 'id' | 'en'): readonly string[] =>
    block[locale].map((one) => (random() < share ? word(locale, random) : one))
  return {
    ...block,
    ...(which < 0.7 ? { id: change('id') } : {}),
    ...(which > 0.4 ? { en: change('en') } : {}),
  }
}

/** Rewords, moves, deletes and inserts, until a share of the blocks is not what or where it was. */
export function edited(blocks: readonly KnownBlock[], share: number, random: () => number): readonly KnownBlock[] {
  const now = [...blocks]
  let next = blocks.length
  const position = (): number => Math.floor(random() * now.length)
  for (let change = 0; change < Math.floor(blocks.length * share); change += 1) {
    const at = position()
    const block = now[at]
    if (block === undefined) continue
    const what = random()
    if (what < 0.5) now[at] = reworded(block, random)
    else if (what < 0.8) {
      now.splice(at, 1)
      now.splice(position(), 0, what < 0.7 ? block : reworded(block, random))
    } else if (what < 0.9) now.splice(at, 1)
    else now.splice(at, 0, newBlock(next++, random))
  }
  return now
}

export function markdownOf(blocks: readonly KnownBlock[], locale: 'id' | 'en'): string {
  const marks = { heading: '## ', paragraph: '', item: '- ' }
  return blocks.map((block) => `${marks[block.kind]}${block[locale].join(' ')}\n`).join('\n')
}
