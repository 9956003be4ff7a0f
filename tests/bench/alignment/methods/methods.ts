import type { DriftedPair } from '../drifted-pair.js'
import { byPosition } from './by-position.js'
import { dwibahasa } from './dwibahasa.js'
import { galeChurch, published } from './gale-church.js'
import type { Pair } from './pair.js'
import { untilFirstDifference } from './until-first-difference.js'

// How often steps are taken in what is measured here: more than anybody could know beforehand.
const known = { '1-1': 0.83, '1-0': 0.07, '1-2': 0.012, '2-2': 0.001 }

/** Everything that is compared, by what tables call it. */
export const methods: ReadonlyMap<string, (pair: DriftedPair) => readonly Pair[]> = new Map([
  ['alignMarkdown', ({ id, en, idUnits, enUnits }) => dwibahasa(id, en, idUnits, enUnits)],
  [
    'Gale & Church, kinds must agree',
    ({ idUnits, enUnits }) => galeChurch(idUnits, enUnits, { priors: published, otherKind: Infinity }),
  ],
  [
    'Gale & Church, kinds should agree',
    ({ idUnits, enUnits }) => galeChurch(idUnits, enUnits, { priors: published, otherKind: 5 }),
  ],
  [
    'Gale & Church, kinds must agree, told how often blocks go missing',
    ({ idUnits, enUnits }) => galeChurch(idUnits, enUnits, { priors: known, otherKind: Infinity }),
  ],
  ['by position', ({ idUnits, enUnits }) => byPosition(idUnits, enUnits)],
  ['by position, until kinds differ', ({ idUnits, enUnits }) => untilFirstDifference(idUnits, enUnits)],
])
