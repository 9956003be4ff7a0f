import { lookalikes } from './indonesian-lookalikes.js'

/** What is written onto the end of a word without changing it: `-nya`, then `-lah`. */
const possessives = ['', 'nya', 'ku', 'mu']
const particles = ['', 'lah', 'kah', 'pun', 'tah']

/** `bermasalah` ends in `masalah`: its -lah is no clitic. Shorter lookalikes prove nothing (`katanya`, `tanya`). */
function endsWhole(word: string): boolean {
  return lookalikes.has(word) || [6, 7].some((length) => lookalikes.has(word.slice(-length)))
}

function cut(word: string, endings: readonly string[]): readonly string[] {
  if (endsWhole(word)) return [word]
  return endings
    .filter((ending) => word.length > ending.length && word.endsWith(ending))
    .map((ending) => word.slice(0, word.length - ending.length))
}

/** The word, and what is left when it loses what could be clitics: `bukunyalah`, `bukunya`, `buku`. */
export function withoutClitics(word: string): readonly string[] {
  return [...new Set(cut(word, particles).flatMap((one) => cut(one, possessives)))]
}

const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1)

/** A word with each clitic and each pair of clitics, the bare word first; without those that make another word of it. */
export function withClitics(word: string): readonly string[] {
  return possessives
    .flatMap((possessive) => particles.map((particle) => word + possessive + particle))
    .filter((form) => withoutClitics(lastPart(form)).includes(lastPart(word)))
}
