/** Pairs that no rule of endings covers, British first. The ends of longer words count as well: `kilometre`. */
const pairs = `
  acknowledgement acknowledgment, ageing aging, aluminium aluminum, artefact artifact, catalogue catalog, centre center,
  cheque check, defence defense, dialogue dialog, encyclopaedia encyclopedia, enrol enroll, enrolment enrollment,
  fibre fiber, fulfil fulfill, fulfilment fulfillment, grey gray, instalment installment, judgement judgment,
  licence license, litre liter, manoeuvre maneuver, metre meter, mould mold, offence offense, paediatric pediatric,
  plough plow, pretence pretense, programme program, sabre saber, sceptical skeptical, skilful skillful, spectre specter,
  theatre theater, tyre tire, wilful willful
`
const twins = new Map<string, string>()
for (const pair of pairs.trim().split(',')) {
  const [british = '', american = ''] = pair.trim().split(/\s+/)
  twins.set(british, american)
  twins.set(american, british)
}

/** Short words in -our and -or that are not two spellings of one (`four`, `for`) stay out by their length. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,}[^aeiou])is(e|ed|es|ing|ation|ations|er|ers|able)$/, '$1iz$2'],
  [/^(.{3,}[^aeiou])iz(e|ed|es|ing|ation|ations|er|ers|able)$/, '$1is$2'],
  [/^(.+ly)s(e|ed|es|ing|er|ers)$/, '$1z$2'],
  [/^(.+ly)z(e|ed|es|ing|er|ers)$/, '$1s$2'],
  [/^(.{2,}[^aeou])our(s|ed|ing|able|ful|hood|al|er|ers|ite|ites)?$/, '$1or$2'],
  [/^(.{2,}[^aeou])or(s|ed|ing|able|ful|hood|al|er|ers|ite|ites)?$/, '$1our$2'],
  [/^(.+[aeiou]l)l(ed|ing|er|ers)$/, '$1$2'],
]

/** No entry of the pairs is longer. */
const longestEntry = 16

function twin(word: string): string | undefined {
  const own = twins.get(word)
  if (own !== undefined) return own
  for (let cut = Math.max(3, word.length - longestEntry); cut <= word.length - 5; cut += 1) {
    const end = twins.get(word.slice(cut))
    if (end !== undefined) return word.slice(0, cut) + end
  }
  return undefined
}

/**
 * How British and American spelling write a word, the word itself first: `organise`, `organize`. A rule may also give a
 * spelling that nobody uses (`sensour`), for it knows no words; it is never another word of its own.
 */
export function spellings(word: string): readonly string[] {
  const others = rules.filter(([from]) => from.test(word)).map(([from, to]) => word.replace(from, to))
  const paired = twin(word)
  return [...new Set([word, ...others, ...(paired === undefined ? [] : [paired])])]
}
