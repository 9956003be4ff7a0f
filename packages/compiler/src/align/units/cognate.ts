// Indonesian spells loanwords by sound: democracy is demokrasi, technology teknologi, information informasi.
const foldings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/rh/g, 'r'],
  [/sch/g, 'sk'],
  [/c(?=[eiy])/g, 's'],
  [/ch|ck|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/ou/g, 'u'],
  [/ti(?=on)/g, 'si'],
  [/sion$/, 'si'],
  [/(.)\1/g, '$1'],
  [/e$/, ''],
]

const prefixes = ['meng', 'mem', 'men', 'me', 'peng', 'pem', 'pen', 'pe', 'ber', 'ter', 'di', 'ke', 'se'] as const
const suffixes = ['nya', 'kan', 'an', 'i'] as const
const shortestStem = 4

/** How a word sounds, roughly, in the spelling that both languages would share. */
export function foldWord(word: string): string {
  let folded = word.normalize('NFD').replace(/\p{M}/gu, '')
  for (const [pattern, sound] of foldings) folded = folded.replace(pattern, sound)
  return folded
}

/** A word and what is left of it without the affixes that loanwords take in Indonesian. */
export function loanStems(word: string): readonly string[] {
  const stems = new Set([word])
  for (const prefix of prefixes) {
    if (word.startsWith(prefix) && word.length - prefix.length > shortestStem) stems.add(word.slice(prefix.length))
  }
  for (const stem of [...stems]) {
    for (const suffix of suffixes) {
      if (stem.endsWith(suffix) && stem.length - suffix.length > shortestStem) stems.add(stem.slice(0, -suffix.length))
    }
  }
  return [...stems]
}

/** How alike two folded words are: the length of their common beginning over that of the longer one, 0 to 1. */
export function likeness(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let common = 0
  while (common < most && one[common] === other[common]) common += 1
  return common < shortestStem ? 0 : common / Math.max(one.length, other.length)
}

/** What words must share to be compared at all. */
export function cognateKey(folded: string): string | undefined {
  return folded.length < shortestStem ? undefined : folded.slice(0, shortestStem)
}

const keyLength = 5

/** What the forms of a word have in common, roughly: its beginning, without the prefix that an Indonesian one may have. */
export function stemKey(word: string, locale: 'id' | 'en'): string {
  const prefix =
    locale === 'id'
      ? prefixes.find((one) => word.startsWith(one) && word.length - one.length >= shortestStem)
      : undefined
  return word.slice(prefix?.length ?? 0).slice(0, keyLength)
}
