import type { FormLevel } from './form-level.js'

/** A prefix, as grammars write it: N is the nasal that fits itself to the root. */
export type Prefix = 'meN' | 'peN' | 'di' | 'ter' | 'ber' | 'per' | 'pe' | 'ke' | 'se' | 'ku' | 'kau'

export type Suffix = '' | 'kan' | 'i' | 'an'

/** Prefixes, the outermost first, that stand before a root together with one of some suffixes: `ke` + `ber` ... `an`. */
export interface AffixPattern {
  readonly prefixes: readonly Prefix[]
  readonly suffixes: readonly Suffix[]
  readonly level: FormLevel
  /** Whether the root may be doubled inside: `bermain-main`, `kebarat-baratan`, `membesar-besarkan`. */
  readonly doubles: boolean
}

const verbal: readonly Suffix[] = ['', 'kan', 'i']

function patterns(
  level: FormLevel,
  doubles: boolean,
  suffixes: readonly Suffix[],
  ...prefixes: readonly (readonly Prefix[])[]
): readonly AffixPattern[] {
  return prefixes.map((one) => ({ prefixes: one, suffixes, level, doubles }))
}

/** Every combination of affixes that is known here; forms are made from it and roots are found by it. */
export const affixPatterns: readonly AffixPattern[] = [
  ...patterns('inflection', true, verbal, [], ['meN'], ['di'], ['ter'], ['ku'], ['kau']),
  ...patterns('derivation', true, ['an'], [], ['ke']),
  ...patterns('derivation', true, ['', 'an', 'kan'], ['ber']),
  ...patterns('derivation', true, ['', 'an'], ['se']),
  ...patterns('derivation', true, verbal, ['meN', 'per'], ['di', 'per'], ['ku', 'per'], ['kau', 'per'], ['ter', 'per']),
  ...patterns('derivation', false, ['', 'kan', 'i', 'an'], ['per']),
  ...patterns('derivation', false, ['', 'an'], ['peN'], ['pe'], ['peN', 'per'], ['peN', 'se']),
  ...patterns('derivation', false, [''], ['ke']),
  ...patterns('derivation', false, ['an'], ['ke', 'ter'], ['ke', 'ber'], ['ke', 'se']),
  ...patterns('derivation', false, ['an'], ['ke', 'peN'], ['ke', 'pe'], ['ke', 'per']),
  ...patterns('derivation', false, ['an'], ['ber', 'ke'], ['ber', 'peN'], ['ber', 'per'], ['ber', 'pe']),
  ...patterns(
    'derivation',
    false,
    ['kan'],
    ['meN', 'ber'],
    ['di', 'ber'],
    ['ter', 'ber'],
    ['ku', 'ber'],
    ['kau', 'ber'],
  ),
  ...patterns('derivation', false, ['kan'], ['meN', 'ke'], ['di', 'ke'], ['ter', 'ke']),
  ...patterns('derivation', false, verbal, ['meN', 'se'], ['di', 'se'], ['ter', 'se']),
  ...patterns('derivation', false, ['an'], ['peN', 'ber'], ['peN', 'ke']),
]
