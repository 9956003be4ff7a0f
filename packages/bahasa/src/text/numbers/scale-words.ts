/**
 * Words that multiply the digits before them, as powers of ten. Those of both languages stand together: a quotation keeps its own,
 * and neither language has another use for the other's.
 */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['puluh', 1],
  ['ratus', 2],
  ['ribu', 3],
  ['juta', 6],
  ['miliar', 9],
  ['milyar', 9],
  ['triliun', 12],
  ['trilyun', 12],
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
])
