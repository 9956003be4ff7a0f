import type { Drift } from './perturb.js'

/** On each side, so that about one block in five has no twin in its place, or has one that is split or elsewhere. */
export const drift: Drift = { dropped: 0.05, merged: 0.03, inserted: 0.03, moved: 0.015 }
