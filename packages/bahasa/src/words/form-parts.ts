import { type Joint, textTokens } from './text-tokens.js'
import type { Bending } from './word-index.js'

export interface FormPart {
  readonly written: string
  readonly folded: string
  readonly bending: Bending
  /** How it is joined to the part before it. */
  readonly joint: Joint
}

/** The words of one form, or one way of closing it up. */
export interface FormSequence {
  readonly parts: readonly FormPart[]
  /** Whether words were joined that the form writes apart. */
  readonly closed: boolean
}

const prepositions = new Set(
  'about across against among as at between by for from in into of on over through to under with without'.split(' '),
)

/** No term has more words; a bound on them bounds the work for each word of a text. */
const longestForm = 32

/** Longer forms are sentences, and no two words of theirs grow together. */
const longestClosable = 8

/** Indonesian heads stand first, and clitics go to the end of the phrase. */
function indonesianBending(index: number, count: number): Bending {
  if (index === 0) return 'freely'
  return index === count - 1 ? 'at the end' : 'never'
}

/** English heads stand last, or before the first preposition: `rights of refugees`. */
function englishBending(index: number, words: readonly string[], joints: readonly Joint[]): Bending {
  if (index === words.length - 1)
    return words.some((word, at) => at > 0 && isPreposition(word, joints[at])) ? 'at the end' : 'freely'
  const first = words.findIndex((word, at) => at > 0 && isPreposition(word, joints[at]))
  return index === first - 1 ? 'freely' : 'never'
}

function isPreposition(word: string, joint: Joint | undefined): boolean {
  return joint === 'space' && prepositions.has(word)
}

/**
 * The words of a form as written, then with two neighbours closed up in each place where that can be: `cyber attack`
 * gives `cyberattack`, and `tanggung jawab negara` gives `tanggungjawab negara`, of which `pertanggungjawaban negara` is
 * a form. A form of more than 32 words gives none.
 */
export function formSequences(form: string, locale: 'id' | 'en'): readonly FormSequence[] {
  const tokens = textTokens(form)
  if (tokens.length === 0 || tokens.length > longestForm) return []
  const words = tokens.map((token) => token.folded)
  const joints = tokens.map((token) => token.joint)
  const bendings = tokens.map((_, index) =>
    locale === 'id' ? indonesianBending(index, tokens.length) : englishBending(index, words, joints),
  )
  const parts = tokens.map(({ written, folded, joint }, index): FormPart => {
    return { written, folded, joint, bending: bendings[index] ?? 'never' }
  })
  const closable = parts.length > longestClosable ? [] : parts.slice(1)
  const closed = closable.map((second, index): FormSequence => {
    const first = parts[index] ?? second
    const bending = locale === 'id' ? first.bending : second.bending
    const both: FormPart = {
      written: first.written + second.written,
      folded: first.folded + second.folded,
      joint: first.joint,
      bending,
    }
    return { parts: [...parts.slice(0, index), both, ...parts.slice(index + 2)], closed: true }
  })
  return [{ parts, closed: false }, ...closed]
}
