import type { Locale } from '../../locale.js'

interface ScaleSuffixes {
  /** Read after any number. */
  readonly always: ReadonlyMap<string, number>
  /** Read after an amount of money alone: `5m` may be metres, and `M` is *miliar* in Indonesian. */
  readonly money: ReadonlyMap<string, number>
}

/** Letters glued to a number that multiply it, as powers of ten. */
export const scaleSuffixes: Readonly<Record<Locale, ScaleSuffixes>> = {
  id: {
    always: new Map([
      ['k', 3],
      ['K', 3],
      ['rb', 3],
      ['jt', 6],
    ]),
    money: new Map([
      ['M', 9],
      ['T', 12],
    ]),
  },
  en: {
    always: new Map([
      ['k', 3],
      ['K', 3],
      ['mn', 6],
      ['bn', 9],
      ['tn', 12],
    ]),
    money: new Map([
      ['m', 6],
      ['M', 6],
      ['b', 9],
      ['B', 9],
      ['T', 12],
    ]),
  },
}
