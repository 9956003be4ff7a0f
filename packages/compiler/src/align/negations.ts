import type { Locale } from '@dwibahasa/model'

/**
 * The words that turn a sentence round, by what they count as: `tak` and `tidak` are one. Lower case. Locks hold hashes of
 * them, so that the list stands here and changes with the format of the lock alone.
 */
export const negations: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  id: new Map([
    ['tidak', 'tidak'],
    ['tidaklah', 'tidak'],
    ['tak', 'tidak'],
    ['takkan', 'tidak'],
    ['tiada', 'tidak'],
    ['bukan', 'bukan'],
    ['bukanlah', 'bukan'],
    ['bukannya', 'bukan'],
    ['belum', 'belum'],
    ['belumlah', 'belum'],
    ['jangan', 'jangan'],
    ['janganlah', 'jangan'],
    ['tanpa', 'tanpa'],
  ]),
  en: new Map([
    ['not', 'not'],
    ['cannot', 'not'],
    ["n't", 'not'],
    ['no', 'no'],
    ['none', 'no'],
    ['nobody', 'no'],
    ['nothing', 'no'],
    ['nowhere', 'no'],
    ['never', 'never'],
    ['without', 'without'],
    ['neither', 'neither'],
    ['nor', 'nor'],
  ]),
}
