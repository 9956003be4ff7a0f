// Fitted by logistic regression to pairs of Markdown documents that were translated block by block, with blocks dropped,
// merged, inserted and moved at random. They are about structure and shares; no word stands behind any of them.

/** What each figure of `readEvidence` is worth, as part of a log likelihood ratio. */
export const pairWeights: readonly number[] = [
  1.647, 0.631, -1.971, 1.452, -0.404, 0.403, -1.376, -1.63, -2.785, 0.322, -1.989, 0.216, -3.255, -1.289, -3.119,
  -2.365, 1.006, -0.005, -1.038, 0.79, 1.904, -3.778, -3.037, -1.189, -1.186, -0.256, -0.689,
]

/** What each figure of `readPartEvidence` is worth. */
export const partWeights: readonly number[] = [
  -0.653, 2.74, -1.447, -0.132, -0.202, 0.52, -0.468, 0.958, -2.106, -0.113, -1.619, 1.01, 1.1, 0.507,
]

/** The logarithm of how often a unit is the translation of a part of its twin, to how often it is that of the whole. */
export const partPrior = -5

/** What speaks for a unit being the missing half of a pair, in log odds. */
export const halfWeights = {
  constant: -2.429,
  part: 1.09,
  tooShort: -2.553,
  tooLong: -3.219,
  next: 1.853,
  nextButOne: 2.559,
  distance: -0.212,
  own: -0.3,
  sentences: -2.584,
  pauses: -2.352,
} as const

/** What it is worth how far the echoes of two units agree: half of what it would be if they told nothing that words do not. */
export const echoWeights = { likeness: -1.2, strongLikeness: 2.9, either: 1.87, strength: -2.52 } as const

/** What a pair's own score, and its lead over the rivals of either unit and of both, are worth. */
export const rivalWeights = { constant: 4.821, own: -0.162, idLead: -0.042, enLead: -0.104, lesserLead: 2.317 } as const

/** Logarithms of how often each step is taken where translations have drifted apart. */
export const stepPriors: readonly number[] = [0.83, 0.07, 0.07, 0.012, 0.012].map(Math.log)

/** Which share of the units without a twin in its place has it elsewhere. */
export const movedShare = 0.6

/** From what makes a pair probable to the confidence that is said of it. */
export const confidenceWeights = {
  constant: 0.395,
  logOdds: 0.56,
  own: 0.332,
  lesserLead: 0.313,
  greaterLead: -0.482,
  moved: -2.361,
  merged: -1.671,
  share: 0.769,
  total: 0.039,
  against: -0.231,
} as const

/** In log odds. Chosen so that of the pairs with a confidence of 0.9 no more than two in a thousand are wrong. */
export const caution = 2
